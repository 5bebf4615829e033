import { describe, expect, it } from 'vitest';
import { observationsParquet } from '../../src/export/parquet.ts';
import { readingWays } from '../../src/site/data-files.ts';
import { parquetMetadata } from 'hyparquet';
import { inventedLibrary } from '../support/libraries.ts';

const library = inventedLibrary();
const at = (address: string): string => `https://planer.example${address}`;

describe('how a program reads all numbers', () => {
  const { schema } = parquetMetadata(observationsParquet(library, at).buffer as ArrayBuffer);
  const columns = new Set(schema.map(({ name }) => name));

  it.each(readingWays(library, at).map(({ program, code }) => [program, code] as const))(
    'in %s: by the file’s whole address, of the municipality, with columns that it has',
    (_program, code) => {
      expect(code).toContain('https://planer.example/data/v1/observations.parquet');
      expect(code).toContain(library.site.place);
      const named = [...code.matchAll(/\b(?:plan|measure|group|start|end|value|place_id|unit_id|is_change)\b/g)];
      expect(new Set(named.map(([name]) => name)).size).toBe(9);
      for (const [name] of named) expect(columns).toContain(name);
    },
  );
});
