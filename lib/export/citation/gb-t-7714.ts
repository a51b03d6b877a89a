/**
 * The Chinese national standard for references, GB/T 7714-2025 (in force since 1 July 2026), numeric order,
 * as far as this site needs it: data sets, maps, web pages and newspaper pages. No package carries the 2025
 * edition, so the style is written here in the Citation Style Language 1.0 that the field's tools share.
 *
 * Data sets: author. Title[DS/OL]. Vversion. Publisher(published)[retrieved]. Address.
 * Web pages: author. Title[EB/OL]. (published)[retrieved]. Address.
 * Newspapers: author. Title[N]. Newspaper, date.
 * A date that had to be worked out stands in square brackets.
 */
export const GB_T_7714 = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="zh-CN">
  <info>
    <title>GB/T 7714-2025 (numeric; data sets, maps, web pages, newspapers)</title>
    <id>gb-t-7714-2025-ceyuan</id>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <macro name="mark">
    <choose>
      <if type="dataset"><text value="DS"/></if>
      <else-if type="map"><text value="CM"/></else-if>
      <else-if type="article-newspaper"><text value="N"/></else-if>
      <else><text value="EB"/></else>
    </choose>
    <choose><if variable="URL"><text value="/OL"/></if></choose>
  </macro>
  <macro name="day">
    <date variable="issued"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
  </macro>
  <macro name="published">
    <choose>
      <if is-uncertain-date="issued"><text macro="day" prefix="[" suffix="]"/></if>
      <else-if type="article-newspaper"><text macro="day"/></else-if>
      <else><text macro="day" prefix="(" suffix=")"/></else>
    </choose>
  </macro>
  <macro name="retrieved">
    <date variable="accessed" prefix="[" suffix="]"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
  </macro>
  <macro name="source">
    <choose>
      <if type="article-newspaper"><group delimiter=", "><text variable="container-title"/><text macro="published"/></group></if>
      <else-if type="dataset map" match="any"><text variable="publisher"/><text macro="published"/></else-if>
      <else><text macro="published"/></else>
    </choose>
    <choose><if variable="URL"><text macro="retrieved"/></if></choose>
  </macro>
  <citation><layout><text variable="citation-number" prefix="[" suffix="]"/></layout></citation>
  <bibliography et-al-min="4" et-al-use-first="3">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author"><name delimiter=", " delimiter-precedes-last="always"/><et-al term="et-al"/></names>
        <group><text variable="title"/><text macro="mark" prefix="[" suffix="]"/></group>
        <choose><if type="dataset"><text variable="version" prefix="V"/></if></choose>
        <text macro="source"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;

/** Only the terms that the style above asks for. */
export const ZH_LOCALE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="zh-CN">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="year" suffix="年"/><date-part name="month" form="numeric" suffix="月"/><date-part name="day" suffix="日"/></date>
  <date form="numeric"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
  <terms>
    <term name="open-quote">“</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
    <term name="et-al">等</term>
    <term name="and">和</term>
    <term name="accessed">访问日期</term>
    <term name="retrieved">访问于</term>
    <term name="from">自</term>
    <term name="page"><single>页</single><multiple>页</multiple></term>
  </terms>
</locale>`;
