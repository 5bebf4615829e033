import { states } from '../plan/value/cell.ts';
import type { csvHeads } from './csv.ts';

/** A column of the file of a table for programs, as Frictionless Table Schema describes it. */
export interface TableField {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date';
  title: string;
  description: string;
  constraints?: { required?: true; enum?: readonly string[] };
}

type Described = Omit<TableField, 'name'>;

/** What each column of the files holds; a column without words does not compile. */
const described: Record<(typeof csvHeads)[number], Described> = {
  place: { type: 'string', title: 'Sted', description: 'Stedet, som tallet gælder.' },
  period: {
    type: 'string',
    title: 'Periode',
    description: 'Tiden, som tallet gælder: 2019, 2019H2, 2019Q3, 2019M08, 2017/2018, 2019-12-31 eller 2018Q4-2019Q3.',
  },
  group: { type: 'string', title: 'Gruppe', description: 'Gruppen af borgere, som tallet handler om.' },
  measure: { type: 'string', title: 'Måling', description: 'Hvad tallet måler.' },
  unit: { type: 'string', title: 'Enhed', description: 'Enheden, som den står efter et tal.' },
  value: {
    type: 'number',
    title: 'Værdi',
    description: 'Tallet, når dokumentet siger et. En tom værdi er aldrig nul; state siger hvorfor.',
  },
  state: {
    type: 'string',
    title: 'Tilstand',
    description: 'Hvorfor der ikke er et almindeligt tal.',
    constraints: { enum: ['', ...states] },
  },
  note: { type: 'string', title: 'Note', description: 'Dokumentets noter til tallet, og hvad dets tegn betyder.' },
  row: { type: 'string', title: 'Række', description: 'Rækkens navn i dokumentet.', constraints: { required: true } },
  column: { type: 'string', title: 'Kolonne', description: 'Kolonnens overskrift.', constraints: { required: true } },
  printed: { type: 'string', title: 'Trykt', description: 'Cellen tegn for tegn, som dokumentet trykker den.' },
  source: {
    type: 'string',
    title: 'Kilde',
    description: 'Dokumentet og dets egen kilde.',
    constraints: { required: true },
  },
};

/** The columns of the file of a table, in the order in which they stand. */
export const tableFields = (heads: readonly (keyof typeof described)[]): TableField[] =>
  heads.map((name) => ({ name, ...described[name] }));
