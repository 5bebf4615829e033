import { parquetReadObjects } from 'hyparquet';
import { observationsParquet } from '../../src/export/parquet.ts';
import { readLibrary } from '../../src/read/read-library.ts';
import { syntheticFiles } from '../../test/support/synthetic-library.ts';

/** What the numbers of all municipalities come to, each a file of its own as its site publishes it. */
export interface Gathered {
  count: number;
  rows: number;
  bytes: number;
  /** In milliseconds of processor: to make all files, and to find one measure in all of them. */
  made: number;
  asked: number;
  found: number;
}

/** As large as the project's own library: some 20 tables a plan year. */
const shape = { years: 3, tables: 20, plain: false, comparisons: 'all' } as const;

/** Makes the file of numbers of so many invented municipalities, and asks all of them for one measure, one file after another. */
export async function gatherMunicipalities(count: number): Promise<Gathered> {
  const ofOne = readLibrary(syntheticFiles(shape)).library!;
  const [bytes, made] = timed(() =>
    Array.from({ length: count }, (_, nth) =>
      observationsParquet(
        { ...ofOne, site: { ...ofOne.site, municipality: `Kommune ${nth + 1}` } },
        (address) => `https://kommune-${nth + 1}.example${address}`,
      ),
    ),
  );
  const before = process.cpuUsage();
  let [rows, found] = [0, 0];
  for (const each of bytes) {
    const read = await parquetReadObjects({
      file: each.buffer.slice(each.byteOffset, each.byteOffset + each.byteLength) as ArrayBuffer,
      columns: ['measure_id', 'place', 'period', 'value'],
    });
    rows += read.length;
    found += read.filter(({ measure_id }) => measure_id === 'maal-1').length;
  }
  const size = bytes.reduce((sum, { length }) => sum + length, 0);
  return { count, rows, bytes: size, made, asked: milliseconds(process.cpuUsage(before)), found };
}

function timed<Made>(make: () => Made): [Made, number] {
  const before = process.cpuUsage();
  return [make(), milliseconds(process.cpuUsage(before))];
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
