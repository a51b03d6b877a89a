/** Every public table, in the order in which they are listed. Adding one is one definition and one line here. */
import { enterpriseFacts, enterprises, fields, metrics, organisations, places, roles } from './entity-tables';
import { claims, discrepancies, discrepancySides } from './finding-tables';
import { observations } from './observation-table';
import { events, hubs, initiatives, instruments, mentions } from './record-tables';
import { articles, documents, figures } from './source-tables';
import type { Table } from './table';

export const TABLES: readonly Table[] = [
  documents,
  articles,
  figures,
  observations,
  metrics,
  enterprises,
  enterpriseFacts,
  organisations,
  places,
  fields,
  roles,
  hubs,
  initiatives,
  events,
  mentions,
  instruments,
  discrepancies,
  discrepancySides,
  claims,
];

/** The table of this name; undefined for any other word. */
export function findTable(name: string): Table | undefined {
  return TABLES.find((table) => table.name === name);
}
