import { describe, expect, it } from 'vitest';
import { goodText } from '../../support/libraries.ts';
import { problemsIn } from '../../support/problems.ts';
import { storyOf } from '../../support/stories.ts';

const chapter = 'content/2019/ledighed.mdx';
const broken = 'a: [';

/** What is said of a link at the end of the good chapter, beside files that cannot be read. */
const said = (url: string, unread: readonly string[] = []): string[] =>
  problemsIn({
    [chapter]: `${goodText(chapter)}\nSe [her](${url}).\n`,
    ...Object.fromEntries(unread.map((file) => [file, broken])),
  })
    .filter(({ rule }) => rule === 'dangling-link')
    .map(({ message, hint }) => `${message} ${hint}`);

describe('a link that leads nowhere is told with what to write', () => {
  it.each([
    ['2019/tal/', 'Linket ”2019/tal/” begynder ikke ved roden. Skriv hele adressen, fx /2019/tal/tabel-8/.'],
    [
      'www.jobnet.example',
      'Linket ”www.jobnet.example” begynder ikke ved roden. Skriv https:// foran: https://www.jobnet.example',
    ],
    [
      '/2019/tal/#',
      'Linket ”/2019/tal/#” siger ikke, hvor på siden det fører hen. Skriv stedet efter #, eller fjern #.',
    ],
    ['/2019/tal/tabel-2/', 'Der er ingen side på /2019/tal/tabel-2/. Mente du ”/2019/tal/tabel-1/”?'],
    ['/2019/tal/tabel-1:2/', 'Der er ingen side på /2019/tal/tabel-1:2/. Mente du ”/2019/tal/tabel-1/”?'],
    [
      '/2019/tal/tabel-1/#lilleby.2018q3',
      'Siden /2019/tal/tabel-1/ har intet sted ”lilleby.2018q3”. Mente du ”lilleby.2018q4”?',
    ],
  ])('%s', (url, message) => {
    expect(said(url)).toEqual([message]);
  });

  it.each(['//lilleby.example/', 'git+ssh://lilleby.example/', 'tel:12345678'])(
    'but for one out of the site: %s',
    (url) => {
      expect(said(url)).toEqual([]);
    },
  );
});

describe('a link may lead to what a file would make that cannot be read', () => {
  it.each([
    ['/2021/', 'data/2021/plan.yaml', true],
    ['/2022/', 'data/2021/plan.yaml', false],
    ['/2019/tal/ny/', 'data/2019/figures/ny.yaml', true],
    ['/2019/tal/anden/', 'data/2019/figures/ny.yaml', false],
    ['/2021/', 'data/2021/figures/ny.yaml', false],
    ['/ordbog/nyt/', 'data/2019/figures/ny.yaml', false],
  ])('%s, of %s: %s', (url, file, may) => {
    expect(said(url, [file]).length).toBe(may ? 0 : 1);
  });
});

it('the ways on from a text for a target group lead somewhere', () => {
  const story = (address: string): string =>
    storyOf({
      head: `onward:
  - {text: Tallene, address: /2019/tal/}
  - {text: Mere, address: ${address}}
`,
    });
  const told = (address: string, unread: Record<string, string> = {}): string[] =>
    problemsIn({ 'content/maalgrupper/unge.mdx': story(address), ...unread })
      .filter(({ rule }) => rule === 'dangling-link')
      .map(({ line, message }) => `${line}: ${message}`);
  expect(told('/2019/tal/tabel-1/')).toEqual([]);
  expect(told('/2019/tal/ny/')).toEqual(['5: Der er ingen side på /2019/tal/ny/.']);
  expect(told('/2019/tal/ny/', { 'data/2019/figures/ny.yaml': broken })).toEqual([]);
});
