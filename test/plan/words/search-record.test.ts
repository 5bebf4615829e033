import { expect, it } from 'vitest';
import { hitOf, recordHtml, type SearchRecord } from '../../../src/plan/words/search-record.ts';

const record: SearchRecord = {
  title: 'Færre på "ydelse" & <hjælp>',
  address: '/2019/maal/ydelse/',
  kind: 'mål',
  years: [
    { text: '2019', address: '/2019/maal/ydelse/' },
    { text: '2015', address: '/2015/maal/ydelse/' },
  ],
  names: ['mål 1', 'ydelse'],
  text: 'Færre får en ydelse.',
  terms: ['faerre'],
  value: '4,9 pct.',
  today: { text: 'startydelse', address: '/ordbog/#startydelse' },
  facets: { aar: ['2019', '2015'], slags: ['Mål'], gruppe: [] },
};

it('what is written for the index says nothing else than it should, whatever signs stand in it', () => {
  const html = recordHtml(record);
  expect(html).toContain('<span data-pagefind-weight="10">Færre på &quot;ydelse&quot; &amp; &lt;hjælp&gt;</span>');
  expect(html).toContain('<i data-pagefind-filter="aar[title]" title="2015"></i>');
  expect(html).not.toContain('gruppe');
  expect(recordHtml({ ...record, place: '2019' })).toContain('<span data-pagefind-weight="7">Færre');
});

it('what the index gives back is what is shown', () => {
  const content = `${record.title} ¶ mål 1 · ydelse ¶ ${record.text} ¶ faerre`;
  const meta = {
    kind: 'mål',
    years: '2019|/2019/maal/ydelse/ 2015|/2015/maal/ydelse/',
    value: '4,9 pct.',
    today: 'startydelse|/ordbog/#startydelse',
  };
  expect({ ...hitOf({ url: record.address, content, meta }), facets: record.facets }).toEqual(record);
  const bare = hitOf({ url: '/data/', content: 'Åbne data ¶  ¶  ¶ ', meta: { kind: 'side', today: 'noget andet' } });
  expect(bare).toMatchObject({ title: 'Åbne data', names: [], years: [], text: '', today: { text: 'noget andet' } });
});
