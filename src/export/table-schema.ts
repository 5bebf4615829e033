import { states } from '../plan/value/cell.ts';
import { figureFields, observationFields } from './csv.ts';

/** A column of the file of a table for programs, as Frictionless Table Schema describes it. */
export interface TableField {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date';
  title: string;
  description: string;
  constraints?: { required?: true; enum?: readonly string[] };
}

type Column = keyof typeof observationFields;
type Described = Pick<TableField, 'description' | 'constraints'> & { type?: TableField['type'] };

const always = { required: true } as const;

/** What each column holds, text where nothing else is said; a column without words does not compile. */
const described: Record<Column, Described> = {
  place: { description: 'Stedet, som tallet gælder.' },
  period: {
    description: 'Tiden, som tallet gælder: 2019, 2019H2, 2019Q3, 2019M08, 2017/2018, 2019-12-31 eller 2018Q4-2019Q3.',
  },
  group: { description: 'Gruppen af borgere, som tallet handler om.' },
  measure: { description: 'Hvad tallet måler.' },
  unit: { description: 'Enheden, som den står efter et tal.' },
  value: {
    type: 'number',
    description: 'Tallet, når dokumentet siger et. En tom værdi er aldrig nul; state siger hvorfor.',
  },
  state: { description: 'Hvorfor der ikke er et almindeligt tal.', constraints: { enum: ['', ...states] } },
  note: { description: 'Dokumentets noter til tallet, og hvad dets tegn betyder.' },
  row: { description: 'Rækkens navn i dokumentet.', constraints: always },
  column: { description: 'Kolonnens overskrift.', constraints: always },
  printed: { description: 'Cellen tegn for tegn, som dokumentet trykker den.' },
  source: { description: 'Dokumentet og dets egen kilde.', constraints: always },
  population: { description: 'Hvem tallet tæller, hvor det er sagt.' },
  definition: { description: 'Hvad tallet tæller anderledes end målingens definition.' },
  plan: { description: 'Planåret, som det står i adresserne.', constraints: always },
  table: { description: 'Tabellens navn i dokumentet.', constraints: always },
  start: { type: 'date', description: 'Den første dag i perioden.' },
  end: { type: 'date', description: 'Den sidste dag i perioden.' },
  placeId: { description: 'Stedets nøgle, som ikke skifter.' },
  groupId: { description: 'Gruppens nøgle, som ikke skifter.' },
  measureId: { description: 'Målingens nøgle, som ikke skifter.' },
  unitId: { description: 'Enhedens nøgle, som ikke skifter.' },
  stateText: { description: 'Tilstanden, sagt med ord.' },
  ageFrom: { type: 'integer', description: 'Den laveste alder, der er talt med.' },
  ageTo: { type: 'integer', description: 'Den højeste alder, der er talt med.' },
  measureDefinition: { description: 'Hvad målingen tæller.' },
  measurePopulation: { description: 'Hvem målingen tæller.' },
  title: { description: 'Tabellens titel.', constraints: always },
  figureId: { description: 'Tabellens nøgle, som ikke skifter.', constraints: always },
  planName: { description: 'Planens navn.', constraints: always },
  edition: { description: 'Webstedets udgave af planen.', constraints: always },
  editionDate: { type: 'date', description: 'Dagen, udgaven er fra.', constraints: always },
};

/** The columns of the file of a table, in the order in which they stand. */
export const tableFields = (): TableField[] =>
  figureFields.map((field) => {
    const [column] = Object.entries(observationFields).find(([, each]) => each === field) as [Column, unknown];
    return { name: field.key, type: 'string', title: field.head, ...described[column] };
  });
