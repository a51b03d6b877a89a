import type { DataMessages } from './zh-data';

/** Messages of the data page, in English. */
export const enData: DataMessages = {
  headline: (tables) => `${tables} tables to download, cite and check`,
  lede: 'Every chart here is drawn from these tables. Each row says where it is printed: document, paragraph, characters.',
  tables: 'Tables',
  rows: (count) => `${count} rows`,
  schema: 'Columns',
  whole: 'The whole dataset',
  wholeText: 'All of the data, in three forms.',
  wholeFiles: {
    workbook: ['Excel workbook', 'a sheet for each table, with notes; dates are true dates'],
    dataset: ['dataset.json', 'what this site itself reads: all tables, joined'],
    package: ['Data package', 'Data Package v2: the columns of each table, for programs'],
  },
  excel:
    'CSV files have no byte order mark, as programs like them. “CSV (Excel)” has one, and an apostrophe before texts that Excel would take for dates or formulas; the workbook needs neither.',
  times:
    'Every time comes with the first and last day it can mean (time_start, time_end), which spreadsheets read as dates. One that is only known to the month is also in words, “month of May 2024”, and never turns into the 1st.',
  csvExcel: 'CSV (Excel)',
  releases: 'Releases',
  release: (date, id) => `${date} (${id})`,
  addresses: 'How addresses are written',
  addressesText:
    'A link says what its sender saw: it opens with the same filters at any time. Only what departs from the default is written, in one fixed order.',
  keys: [
    ['enterprise=crrc~zte', 'enterprises, joined by ~'],
    ['field=quantum-information', 'fields, with the fields below them'],
    ['document=hubs-2024', 'sources'],
    ['time=2022..2025', 'years, months or days; an open side is earliest or latest'],
    ['basis=reported', 'basis: reported, computed, or context from outside the documents'],
    ['tab=table', 'the table on a chart’s page; sources for its sources'],
  ],
  files: 'Files of a chart',
  filesText: 'A suffix behind the address of a chart gives the file under the same filters:',
  fileKinds: [
    ['.png', 'a picture; size=square, phone or slide for three other sizes'],
    ['.svg', 'a vector picture'],
    ['.csv, .xlsx, .json', 'the rows of the table on the page'],
    ['.bib, .ris, .csl.json', 'the reference, for reference managers'],
  ],
  licence: 'Licence',
  licenceText:
    'The data are under CC BY 4.0: use and adapt them freely, naming the source. The code is under the MIT licence. The two documents belong to their publishers and are not kept here.',
  lifetime: 'What a link can rely on',
  lifetimeText:
    'Ids never change once published and are never used for something else. Keys in addresses are not renamed; should one ever have to be, its old form will go on working.',
};
