import { afterEach, expect, it, vi } from 'vitest';
import { indexFiles } from '../../src/export/search-index.ts';
import { searchRecords } from '../../src/site/search/records.ts';
import { threePlans } from '../support/libraries.ts';

const records = searchRecords(threePlans(), (address) => address);

afterEach(() => vi.unstubAllGlobals());

it('the index is the same, byte for byte, of the same library', async () => {
  const [once, again] = [await indexFiles(records), await indexFiles(records)];
  const inOrder = (files: typeof once) =>
    new Map(
      files
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, content }) => [path, Buffer.from(content).toString('base64')]),
    );
  expect(inOrder(again)).toEqual(inOrder(once));
  expect(once.length).toBeGreaterThan(8);
});

it('a machine that pagefind has no program for is told so in Danish, and what to do', async () => {
  vi.stubGlobal('process', { ...process, platform: 'plan9', arch: 'mips' });
  await expect(indexFiles(records)).rejects.toThrow(
    'Søgningen kan ikke laves: pakken pagefind mangler, eller den har intet program til denne maskine (plan9, mips). Kør npm install, og prøv igen.',
  );
});
