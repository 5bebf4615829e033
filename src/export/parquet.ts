import { parquetWriteBuffer, type ColumnSource, type ParquetWriteOptions } from 'hyparquet-writer';
import type { Library } from '../plan/library/library.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { printedObservations, type PrintedObservation } from './csv.ts';

type SchemaElement = NonNullable<ParquetWriteOptions['schema']>[number];

/** What an analyst's program is told that a column holds. */
type ColumnType = 'text' | 'number' | 'whole' | 'date' | 'yes-no';

interface Column {
  name: string;
  type: ColumnType;
  of: (each: Published) => string | number | boolean | undefined;
}

interface Published extends PrintedObservation {
  url: string;
  /** Whose plans they are: who gathers the files of several municipalities can tell them apart. */
  municipality: string;
}

const text = (name: string, of: (each: Published) => string): Column => ({ name, type: 'text', of });

const columns: readonly Column[] = [
  text('plan', ({ plan }) => plan),
  text('plan_name', ({ planName }) => planName),
  text('edition', ({ edition }) => edition),
  { name: 'edition_date', type: 'date', of: ({ editionDate }) => editionDate },
  text('table_id', ({ figureId }) => figureId),
  text('table', ({ table }) => table),
  text('table_title', ({ title }) => title),
  text('row_id', ({ rowId }) => rowId),
  text('row', ({ row }) => row),
  text('column_id', ({ columnId }) => columnId),
  text('column', ({ column }) => column),
  text('place_id', ({ placeId }) => placeId),
  text('place', ({ place }) => place),
  text('period', ({ period }) => period?.text ?? ''),
  { name: 'start', type: 'date', of: ({ period }) => period?.start },
  { name: 'end', type: 'date', of: ({ period }) => period?.end },
  text('group_id', ({ groupId }) => groupId),
  text('group', ({ group }) => group),
  text('measure_id', ({ measureId }) => measureId),
  text('measure', ({ measure }) => measure),
  { name: 'is_change', type: 'yes-no', of: ({ isChange }) => isChange },
  text('unit_id', ({ unitId }) => unitId),
  text('unit', ({ unit }) => unit),
  { name: 'value', type: 'number', of: ({ value }) => value ?? undefined },
  { name: 'decimals', type: 'whole', of: ({ value, decimals }) => (value === null ? undefined : decimals) },
  text('state', ({ state }) => state),
  text('state_text', ({ stateText }) => stateText),
  { name: 'provisional', type: 'yes-no', of: ({ provisional }) => provisional },
  text('printed', ({ printed }) => printed),
  text('note', ({ note }) => note),
  text('population', ({ population }) => population),
  { name: 'age_from', type: 'whole', of: ({ ages }) => ages?.[0] },
  { name: 'age_to', type: 'whole', of: ({ ages }) => ages?.[1] },
  text('definition', ({ definition }) => definition),
  text('measure_definition', ({ measureDefinition }) => measureDefinition),
  text('measure_population', ({ measurePopulation }) => measurePopulation),
  text('source', ({ source }) => source),
  text('url', ({ url }) => url),
  text('municipality', ({ municipality }) => municipality),
];

const elements: Record<ColumnType, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  number: { type: 'DOUBLE' },
  whole: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  'yes-no': { type: 'BOOLEAN' },
};

/**
 * Every cell of every table of all plans, those without a number too, for analysts: one file, typed, with nothing where
 * nothing is said.
 */
export function observationsParquet(library: Library, at: PublicAddress): Uint8Array {
  const observations = library.figures.flatMap((figure) =>
    printedObservations(figure, library).map((each): Published => {
      const cell = { year: figure.year, figure: figure.id, row: each.rowId, column: each.columnId };
      return { ...each, url: at(addresses.cell(cell)), municipality: library.site.municipality };
    }),
  );
  const columnData = columns.map(({ name, type, of }): ColumnSource => ({
    name,
    data: observations.map((each) => written(of(each), type)),
  }));
  const schema: SchemaElement[] = [
    { name: 'observations', num_children: columns.length },
    ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...elements[type] })),
  ];
  const kvMetadata = [
    { key: 'title', value: `${library.site.title}, ${library.site.municipality}: alle tal` },
    { key: 'address', value: at(addresses.data) },
  ];
  return new Uint8Array(
    parquetWriteBuffer({ columnData, schema, kvMetadata, createdBy: 'hyparquet-writer', rowGroupSize: 100_000 }),
  );
}

/** What is not said is nothing, and no empty text. */
function written(value: string | number | boolean | undefined, type: ColumnType): unknown {
  if (value === undefined || value === '') return null;
  return type === 'date' ? new Date(`${String(value)}T00:00:00Z`) : value;
}
