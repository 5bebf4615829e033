import { describe, expect, it } from 'vitest';
import { keepAddressesAfterBuild, listFile } from '../../scripts/addresses.ts';
import { checkedLibrary } from '../../src/astro/library-error.ts';
import { goodFiles } from '../support/libraries.ts';

const built = checkedLibrary({ files: goodFiles(), unreadable: [] });

/** Takes up what was built, where the list said this before; gives what was written, and what was told. */
function takenUp(before: string | undefined) {
  const written: string[] = [];
  const told: string[] = [];
  keepAddressesAfterBuild('/library', built, {
    exists: () => before !== undefined,
    open: () => new TextEncoder().encode(before),
    write: (file, text) => written.push(file, text),
    out: (text) => told.push(text),
  });
  return { written, told };
}

describe('the list of addresses after a build', () => {
  it('is written where there is none', () => {
    const { written, told } = takenUp(undefined);
    expect(written).toEqual([`/library/${listFile}`, expect.stringContaining('\n/maalgrupper/')]);
    expect(told).toHaveLength(1);
  });

  it('is left alone where it has them all', () => {
    const [, text] = takenUp(undefined).written;
    expect(takenUp(text)).toEqual({ written: [], told: [] });
  });
});
