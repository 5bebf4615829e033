import { describe, expect, it } from 'vitest';
import { atom } from '../../src/export/atom.ts';
import { buildLibrary } from '../../src/plan/library/library.ts';
import { createReader } from '../../src/read/read-library.ts';
import { allNews, newsFor } from '../../src/site/news.ts';
import { inventedEditions } from '../support/editions.ts';
import { twoYears } from '../support/plan-years.ts';

const at = (address: string): string => `https://lilleby.example${address}`;
const corrected = buildLibrary(createReader()(inventedEditions()).entries);
const newsAt = (address: string, library = corrected) =>
  allNews(library, at).find((each) => each.address === address)!.news;

describe('what is new', () => {
  it('is each edition of a plan, the newest first, by the days that the editions have', () => {
    const { entries, updated } = newsAt('/2019/nyt.xml');
    expect(entries.map(({ title, date }) => [title, date])).toEqual([
      ['Planåret 2019: tilføjelse', '2022-06-01'],
      ['Planåret 2019: rettelse', expect.any(String)],
      ['Planåret 2019: sprog', expect.any(String)],
      ['Planåret 2019: nye tal', expect.any(String)],
      ['Planåret 2019: rettelse', expect.any(String)],
      ['Planåret 2019, udgave 1.0', '2022-01-01'],
    ]);
    expect(updated).toBe('2022-06-01');
  });

  it('tells of a correction what, why and who decided it, and leads to it', () => {
    const [entry] = newsAt('/2019/nyt.xml').entries;
    expect(entry).toMatchObject({
      id: 'tag:www.lilleby.example,2026:/2019/rettelser/#udgave-1-5',
      page: 'https://lilleby.example/2019/rettelser/#udgave-1-5',
      text: expect.stringMatching(/\. .*\. Besluttet af .*\.$/),
    });
  });

  it('is corrections alone where one follows those', () => {
    expect(newsAt('/rettelser.xml').entries.map(({ title }) => title)).not.toContain('Planåret 2019, udgave 1.0');
    expect(newsAt('/rettelser.xml', twoYears())).toMatchObject({ entries: [], updated: '2021-01-01' });
  });

  it('is of all plans in one, also of those that are not sealed', () => {
    expect(newsAt('/nyt.xml', twoYears()).entries.map(({ title }) => title)).toEqual([
      'Planåret 2021, udgave 1.0',
      'Beskæftigelsesplan 2019, udgave 1.0',
    ]);
  });

  it('is known again by names that are no others', () => {
    const ids = newsAt('/nyt.xml').entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can be followed from each page: all of it, and that of its plan', () => {
    expect(newsFor(undefined, corrected).map(({ address }) => address)).toEqual(['/nyt.xml']);
    expect(newsFor('2019', corrected).map(({ address }) => address)).toEqual(['/nyt.xml', '/2019/nyt.xml']);
  });
});

describe('a feed', () => {
  const xml = atom(newsAt('/2019/nyt.xml'));

  it('is the same each time it is made', () => expect(atom(newsAt('/2019/nyt.xml'))).toBe(xml));

  it('says whose it is, where it stands, and when it was last changed', () => {
    expect(xml).toContain('<link rel="self" href="https://lilleby.example/2019/nyt.xml"/>');
    expect(xml).toContain('<updated>2022-06-01T00:00:00.000Z</updated>');
    expect(xml).toContain('<name>Lilleby Kommune</name>');
  });
});
