import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chapterPlace, pathInLibrary } from '../../src/astro/chapter-place.ts';

/** A library with a space and æ in its path, in a folder that is named like a plan year's of another project. */
const root = '/srv/content/2024/Åby ny plan';
const at = (file: string): URL => pathToFileURL(join(root, file));

describe('a chapter being compiled', () => {
  it.each([
    ['content/2019/ledighed.mdx', { id: 'ledighed', year: '2019', location: { kind: 'chapter' } }],
    ['content/2019/bilag/bilag-1.mdx', { id: 'bilag-1', year: '2019', location: { kind: 'bilag' } }],
    ['content/om.mdx', { id: 'om', year: undefined, location: { kind: 'page' } }],
  ])('is known by where it lies in its library, whatever lies around it: %s', (file, place) => {
    expect(chapterPlace(root, at(file))).toMatchObject(place);
    expect(pathInLibrary(root, at(file))).toBe(file);
  });

  it.each([['content-old/2019/ledighed.mdx'], ['../ledighed.mdx'], ['../content/2019/ledighed.mdx'], ['ledighed.mdx']])(
    'is none where no chapter of the library may stand: %s',
    (file) => {
      expect(chapterPlace(root, at(file))).toBeUndefined();
    },
  );

  it('is none without a file', () => {
    expect(chapterPlace(root, undefined)).toBeUndefined();
  });
});
