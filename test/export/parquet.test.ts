import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { exportObservations } from '../../src/export/observations.ts';
import { observationsParquet } from '../../src/export/parquet.ts';
import { havnkoebingFiles, inventedLibrary, libraryWith } from '../support/libraries.ts';

const at = (address: string): string => `https://planer.example${address}`;
const bytesOf = (library: ReturnType<typeof inventedLibrary>): ArrayBuffer =>
  observationsParquet(library, at).buffer as ArrayBuffer;

describe.each([
  ['the invented municipality', inventedLibrary()],
  ['Havnkøbing', libraryWith({}, havnkoebingFiles())],
])('all numbers of %s as Parquet, read by another program', (_name, library) => {
  it('are the same observations: values, marks, signs and what they are about', async () => {
    const rows = await parquetReadObjects({ file: bytesOf(library) });
    const all = library.figures.flatMap((figure) =>
      exportObservations(figure, library).map((each) => ({ figure, ...each })),
    );
    expect(rows).toHaveLength(all.length);
    for (const [i, each] of all.entries()) {
      const row = rows[i]!;
      expect(Object.is(row['value'], each.value), `${each.figure.file} ${each.row} ${each.column}`).toBe(true);
      expect(row).toMatchObject({
        plan: each.figure.year,
        table_id: each.figure.id,
        row_id: each.rowId,
        column_id: each.columnId,
        period: each.period?.text ?? null,
        start: each.period ? new Date(each.period.start) : null,
        end: each.period ? new Date(each.period.end) : null,
        place_id: each.placeId || null,
        group_id: each.groupId || null,
        measure_id: each.measureId || null,
        unit_id: each.unitId || null,
        state: each.state || null,
        printed: each.printed || null,
        note: each.note || null,
        age_from: each.ages?.[0] ?? null,
        is_change: each.isChange,
      });
    }
  });
});

it('a column has a type, and may be empty', () => {
  const { schema } = parquetMetadata(bytesOf(inventedLibrary()));
  const typed = new Map(schema.map(({ name, type, converted_type }) => [name, converted_type ?? type]));
  expect(['value', 'start', 'decimals', 'is_change', 'place'].map((name) => typed.get(name))).toEqual([
    'DOUBLE',
    'DATE',
    'INT32',
    'BOOLEAN',
    'UTF8',
  ]);
  expect(new Set(schema.slice(1).map(({ repetition_type }) => repetition_type))).toEqual(new Set(['OPTIONAL']));
});

it('a library without tables gives a file without lines', async () => {
  const library = { ...inventedLibrary(), figures: [] };
  expect(await parquetReadObjects({ file: bytesOf(library) })).toEqual([]);
});
