import { expect, it } from 'vitest';
import { compileChapter } from '../support/chapters.ts';

const head = '---\ntitle: Prøve\nlead: Prøve på noget.\norder: 1\n---\n\n';

/** The sections of a compiled chapter, each with the texts in it. */
async function sections(text: string): Promise<[slug: string, texts: string[]][]> {
  const code = await compileChapter(head + text);
  return [...code.matchAll(/\(Section, \{\s*slug: "([^"]*)",\s*only: props\.only([\s\S]*?)(?=\(Section|\n\})/g)].map(
    ([, slug, within]) => [slug!, [...within!.matchAll(/children: "([^"]*)"/g)].map(([, words]) => words!)],
  );
}

it('a chapter is parted at its headings, and what stands before the first is a section without a name', async () => {
  expect(await sections('Før.\n\n## Et\n\nA.\n\n### Under\n\nB.\n\n## To\n\nC.\n')).toEqual([
    ['', ['Før.']],
    ['et', ['Et', 'A.', 'Under', 'B.']],
    ['to', ['To', 'C.']],
  ]);
});

it('a chapter that begins with a heading has nothing before it', async () => {
  expect(await sections('## Et\n\nA.\n')).toEqual([
    ['', []],
    ['et', ['Et', 'A.']],
  ]);
});

it('a heading in a quotation parts nothing', async () => {
  expect(await sections('Før.\n\n> ## Et\n')).toEqual([['', ['Før.', 'Et']]]);
});
