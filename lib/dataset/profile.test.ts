import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages';
import { profileMessages } from '../i18n/profiles';
import { DEFAULT_VIEW } from '../view/view';
import { comparablePairs, compareEnterprises, MOST_COMPARED } from './compare';
import { enterpriseDirectory, namedLeads, organisationDirectory } from './directory';
import { fieldProfile, fieldTree } from './field-profile';
import { getAtlas } from './load';
import { metricProfile, metricsByUnit } from './metric-profile';
import { enterpriseProfile } from './profile';
import { partnersOf, recordsOfEnterprise, recordsOfField } from './related';
import { standings } from './standings';

const atlas = getAtlas();
const names = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the profile of an enterprise', () => {
  it.each(names(atlas.enterprises))('%s tells every record about it once, and no other', (id) => {
    const { dossier, records } = enterpriseProfile(atlas, id, 'zh')!;
    const told = [
      ...dossier.hubs,
      ...dossier.initiatives.flatMap(({ rows }) => rows),
      ...dossier.observations,
      ...dossier.events,
      ...dossier.instruments,
      ...dossier.mentions,
    ];
    expect(names(told).sort()).toEqual([...records].sort());
    expect(records.length).toBeGreaterThan(0);
    expect(new Set(records)).toEqual(new Set(names(recordsOfEnterprise(atlas, id))));
  });

  it('asks the same questions of each, and gives a source to every answer', () => {
    for (const { id } of atlas.enterprises) {
      const { identity } = enterpriseProfile(atlas, id, 'en')!;
      expect(identity.map(({ topic }) => topic)).toEqual([
        'kind',
        'name',
        'former-name',
        'seat',
        'listing',
        'owner',
        'website',
      ]);
      for (const { facts } of identity)
        for (const fact of facts) expect(URL.canParse(fact.source), fact.value).toBe(true);
    }
  });

  it('keeps every state, so that silence can be told from absence', () => {
    const { dossier } = enterpriseProfile(atlas, 'crrc', 'zh')!;
    expect(dossier.initiatives.map(({ state }) => state)).toEqual([
      'achieved',
      'under-way',
      'planned',
      'called-for',
    ]);
    expect(dossier.initiatives.find(({ state }) => state === 'planned')?.rows).toEqual([]);
  });

  it('shows a former name beside the present one', () => {
    const { identity } = enterpriseProfile(atlas, 'lyc-bearing', 'zh')!;
    const values = (topic: string) =>
      identity.find((each) => each.topic === topic)!.facts.map(({ value }) => value);
    expect(values('name')).toContain('洛阳轴承集团股份有限公司');
    expect(values('former-name')).toEqual(['洛阳LYC轴承有限公司']);
  });

  it('takes for partners only those who work together', () => {
    expect(names(partnersOf(atlas, 'china-telecom', 'zh')).sort()).toEqual(['yofc', 'zte']);
    expect(names(partnersOf(atlas, 'zte', 'zh'))).toContain('china-telecom-research-institute');
    // The authority that tells of a result is no partner in it.
    expect(partnersOf(atlas, 'xiangtou-goldsky', 'zh')).toEqual([]);
  });

  it('keeps what is said of all central enterprises apart', () => {
    const crrc = enterpriseProfile(atlas, 'crrc', 'zh')!;
    const alike = crrc.alike!.initiatives.flatMap(({ rows }) => names(rows));
    expect(alike.length).toBeGreaterThan(5);
    expect(alike.filter((id) => crrc.records.includes(id))).toEqual([]);
    expect(enterpriseProfile(atlas, 'zte', 'zh')!.alike).toBeNull();
  });

  it('is undefined for an id that names none', () => {
    for (const id of ['', 'nope', '__proto__', 'constructor'])
      expect(enterpriseProfile(atlas, id, 'zh')).toBeUndefined();
  });
});

describe('the directory of those who are named', () => {
  it('holds every enterprise once and no hub lead that no document names', () => {
    const all = enterpriseDirectory(atlas, 'zh').flatMap(({ entries }) => names(entries));
    expect([...all].sort()).toEqual(names(atlas.enterprises).sort());
    expect(namedLeads(atlas)).toBe(2);
  });

  it('gives organisations apart, each with records', () => {
    const groups = organisationDirectory(atlas, 'en');
    expect(groups.map(({ kind }) => kind)).toEqual(['body', 'group', 'institute', 'media', 'person']);
    for (const { entries } of groups)
      for (const { records } of entries) expect(records.length).toBeGreaterThan(0);
  });
});

describe('the profile of a field', () => {
  it('counts what is said of the fields under it', () => {
    const storage = fieldProfile(atlas, 'new-energy-storage', 'zh')!;
    expect(storage.neighbours.children.map(({ id }) => id)).toContain('compressed-air-storage');
    expect(storage.records).toEqual(
      expect.arrayContaining(names(recordsOfField(atlas, 'compressed-air-storage'))),
    );
    expect(names(storage.dossier.hubs)).toEqual(['new-energy-storage-hub']);
  });

  it('names the lists that name it, with speaker, document and time', () => {
    const quantum = fieldProfile(atlas, 'quantum-information', 'zh')!;
    expect(quantum.lists.map(({ role }) => role)).toEqual([
      'second-batch-field',
      'frontier-target',
      'early-layout',
    ]);
    for (const { rows } of quantum.lists)
      for (const row of rows) {
        expect(row.actors).toHaveLength(1);
        expect(row.documents.length).toBeGreaterThan(0);
        expect(row.time).not.toBe('');
      }
  });

  it('tells nearness by records from nearness by our grouping', () => {
    const quantum = fieldProfile(atlas, 'quantum-information', 'zh')!;
    expect(names(quantum.beside)).toContain('brain-inspired-intelligence');
    expect(names(quantum.neighbours.siblings)).toContain('deep-sea-and-earth');
    for (const field of atlas.fields) {
      const { beside } = fieldProfile(atlas, field.id, 'en')!;
      const family = beside.filter(
        ({ id }) => atlas.lineage(id).includes(field.id) || atlas.lineage(field.id).includes(id),
      );
      expect(family, field.id).toEqual([]);
    }
  });

  it('stands in the tree once', () => {
    const ids: string[] = [];
    const walk = (rows: ReturnType<typeof fieldTree>[number]['fields']) => {
      for (const { id, children } of rows) {
        ids.push(id);
        walk(children);
      }
    };
    for (const { fields } of fieldTree(atlas, 'zh')) walk(fields);
    expect(ids.sort()).toEqual(names(atlas.fields).sort());
  });
});

describe('the profile of a metric', () => {
  it('holds every observation once', () => {
    const told = atlas.metrics.flatMap(({ id }) => names(metricProfile(atlas, id, 'zh')!.values));
    expect(told.sort()).toEqual(names(atlas.observations).sort());
    const listed = metricsByUnit(atlas, 'zh').flatMap(({ metrics }) =>
      metrics.flatMap(({ reported, computed }) => [...reported, ...computed]),
    );
    expect(listed.sort()).toEqual(told.sort());
  });

  it('shows the formula of what is computed, and what reads a metric', () => {
    const hubs = metricProfile(atlas, 'hubs', 'en')!;
    const first = hubs.values.find(({ id }) => id === 'hubs-first-batch')!;
    expect(first.formula).toBe('97 − 52');
    expect(first.computed?.certainty).toBeTruthy();
    expect(names(hubs.readers)).toContain('hubs-per-host');
    expect(hubs.values.filter(({ computed }) => !computed).every(({ formula }) => formula === null)).toBe(
      true,
    );
  });
});

describe('enterprises side by side', () => {
  const text = profileMessages('zh');
  const compare = (ids: string[]) =>
    compareEnterprises(atlas, ids, 'zh', { ...text.compare, topic: text.identity.topic });

  it('gives each row one cell per enterprise', () => {
    const { columns, sections } = compare(['crrc', 'zte', 'lyc-bearing']);
    expect(names(columns)).toEqual(['crrc', 'zte', 'lyc-bearing']);
    for (const { rows } of sections) for (const row of rows) expect(row.cells).toHaveLength(3);
  });

  it('divides fields into shared ones and own ones', () => {
    const fields = compare(['crrc', 'lyc-bearing']).sections.find(({ id }) => id === 'fields')!;
    const cells = (id: string) =>
      fields.rows
        .find((row) => row.id === id)!
        .cells.map((cell) => cell.map((each) => 'id' in each && each.id));
    expect(cells('shared')).toEqual([['rail-equipment'], ['rail-equipment']]);
    expect(cells('own').flat()).not.toContain('rail-equipment');
  });

  it('sets values against each other only in the same metric', () => {
    const values = compare(['crrc', 'lyc-bearing']).sections.find(({ id }) => id === 'values')!;
    for (const row of values.rows)
      if (row.kind === 'records')
        for (const record of row.cells.flat()) expect(record.metric?.id).toBe(row.id);
  });

  it('leaves out ids that name none, and holds no more than fit', () => {
    expect(compare(['nope', 'crrc']).columns).toHaveLength(1);
    expect(compare(names(atlas.enterprises)).columns).toHaveLength(MOST_COMPARED);
    expect(compare([]).columns).toEqual([]);
  });

  it('offers pairs that have something in common, each once', () => {
    const pairs = comparablePairs(atlas, 'en');
    expect(pairs[0]?.together).toBeGreaterThan(0);
    const keys = pairs.map(({ ids }) => [...ids].sort().join());
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what the filters leave', () => {
  it('is said by id, with what stays as background', () => {
    const all = standings(atlas, DEFAULT_VIEW);
    expect(Object.keys(all)).toHaveLength(atlas.records.length);
    const left = standings(atlas, { ...DEFAULT_VIEW, enterprise: ['crrc'] });
    expect(left['crrc-incubation']).toBe('match');
    expect(left['hubs-total']).toBe('context');
    expect(left['lyc-ct-bearing']).toBeUndefined();
  });
});

describe('messages of profiles', () => {
  it('are written in each language', () => {
    for (const lang of LANGUAGES) {
      const text = profileMessages(lang);
      expect(text.enterprises.title(7)).toContain('7');
      expect(text.compareReason(0, '')).toBe('');
    }
  });
});
