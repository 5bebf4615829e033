import { formatPeriod } from '../plan/words/danish.ts';
import { sourceText, type Figure } from '../plan/library/figure.ts';
import { planOf, type Library } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { csvOf, excelCsvOf, type Field } from './fields.ts';
import { exportObservations, type ExportedObservation } from './observations.ts';

/** An observation with what is the same for its whole table, so that a line can be understood alone. */
export interface PrintedObservation extends ExportedObservation {
  /** The plan that it stands in, by its name in addresses and as it is read, and the edition of it on the website. */
  plan: string;
  planName: string;
  edition: string;
  editionDate: string;
  figureId: string;
  table: string;
  title: string;
  source: string;
}

export function printedObservations(
  figure: Figure,
  library: Library,
  isAsked?: Parameters<typeof exportObservations>[2],
): PrintedObservation[] {
  const plan = planOf(library, figure.year);
  const about = {
    plan: figure.year,
    planName: planWords(plan).name,
    edition: plan.edition.number,
    editionDate: plan.edition.date,
    figureId: figure.id,
    table: figure.label,
    title: figure.title,
    source: sourceLine(figure, library),
  };
  return exportObservations(figure, library, isAsked).map((observation) => ({ ...observation, ...about }));
}

type Fields = Record<string, Field<PrintedObservation>>;
const text = (key: keyof PrintedObservation & string, head: string, name: string = key): Field<PrintedObservation> => ({
  key: name,
  head,
  of: (each) => String(each[key] ?? ''),
});

/** What may be said of an observation, whichever file says it. */
export const observationFields = {
  plan: text('plan', 'Plan'),
  table: text('table', 'Tabel'),
  place: text('place', 'Sted'),
  period: {
    key: 'period',
    head: 'Periode',
    of: ({ period }) => period?.text ?? '',
    excel: ({ period }) => (period ? formatPeriod(period) : ''),
  },
  group: text('group', 'Gruppe'),
  measure: text('measure', 'Måling'),
  population: text('population', 'Hvem'),
  definition: text('definition', 'Opgjort sådan'),
  unit: text('unit', 'Enhed'),
  value: { key: 'value', head: 'Værdi', of: valueText, isBare: true },
  state: text('state', 'Tilstand'),
  note: text('note', 'Note'),
  row: text('row', 'Række'),
  column: text('column', 'Kolonne'),
  printed: text('printed', 'Trykt'),
  source: text('source', 'Kilde'),
  start: { key: 'start', head: 'Fra', of: ({ period }) => period?.start ?? '', isBare: true },
  end: { key: 'end', head: 'Til', of: ({ period }) => period?.end ?? '', isBare: true },
  placeId: text('placeId', 'Stednøgle', 'place_id'),
  groupId: text('groupId', 'Gruppenøgle', 'group_id'),
  measureId: text('measureId', 'Målingsnøgle', 'measure_id'),
  unitId: text('unitId', 'Enhedsnøgle', 'unit_id'),
  stateText: text('stateText', 'Tilstand i ord', 'state_text'),
  ageFrom: { key: 'age_from', head: 'Fra alder', of: ({ ages }) => String(ages?.[0] ?? ''), isBare: true },
  ageTo: { key: 'age_to', head: 'Til alder', of: ({ ages }) => String(ages?.[1] ?? ''), isBare: true },
  measureDefinition: text('measureDefinition', 'Målingen tæller', 'measure_definition'),
  measurePopulation: text('measurePopulation', 'Målingen tæller hvem', 'measure_population'),
  title: text('title', 'Tabellens titel', 'table_title'),
  figureId: text('figureId', 'Tabelnøgle', 'table_id'),
  planName: text('planName', 'Planens navn', 'plan_name'),
  edition: text('edition', 'Udgave'),
  editionDate: { key: 'edition_date', head: 'Udgavens dato', of: ({ editionDate }) => editionDate, isBare: true },
} as const satisfies Fields;

/** What has been in the file of a figure from the first, in its order: whatever is added comes after it. */
export const firstFields = (
  [
    'place',
    'period',
    'group',
    'measure',
    'unit',
    'value',
    'state',
    'note',
    'row',
    'column',
    'printed',
    'source',
  ] as const
).map((key) => observationFields[key]);

/** What makes an observation understandable alone, after what each kind of file begins with. */
export const alsoFields: readonly Field<PrintedObservation>[] = (
  [
    ...(['start', 'end', 'placeId', 'groupId', 'measureId', 'unitId', 'stateText', 'ageFrom', 'ageTo'] as const),
    ...(['measureDefinition', 'measurePopulation', 'title', 'figureId', 'planName', 'edition', 'editionDate'] as const),
  ] as const
).map((key) => observationFields[key]);

const { population, definition, plan, table } = observationFields;

/** The file of a figure. */
export const figureFields: readonly Field<PrintedObservation>[] = [
  ...firstFields,
  ...[population, definition, plan, table],
  ...alsoFields,
];

/** A figure for programs: one line for each observation. */
export const figureCsv = (figure: Figure, library: Library): string =>
  csvOf(figureFields, printedObservations(figure, library));

/** The same figure for Danish Excel. */
export const figureExcelCsv = (figure: Figure, library: Library): string =>
  excelCsvOf(figureFields, printedObservations(figure, library));

/** With the decimals that the document prints; minus zero keeps its sign. */
function valueText({ value, decimals }: Pick<ExportedObservation, 'value' | 'decimals'>): string {
  if (value === null) return '';
  return (Object.is(value, -0) ? '-' : '') + value.toFixed(decimals);
}

/** Where the numbers come from, so that a file that has left the site still says so. */
export function sourceLine(figure: Figure, { documents }: Pick<Library, 'documents'>): string {
  const document = documents.find(({ id }) => id === figure.origin.document);
  const from = `${figure.origin.label}, ${document?.title ?? figure.origin.document}`;
  return figure.source.length ? `${from}. Kilde: ${sourceText(figure)}` : from;
}
