import { expect, it } from 'vitest';
import { chapterMark, cutTexts, sectionMark, sectionText } from '../../src/site/section-texts.ts';
import { sectionsOf } from '../../src/plan/library/section.ts';
import { libraryWith } from '../support/libraries.ts';

const [chapter] = libraryWith().chapters;
const [opening, section] = sectionsOf(chapter!);
const html = [
  chapterMark('content/2019/andet.mdx'),
  sectionMark('flere-i-job'),
  '<p>En anden.</p>',
  chapterMark(chapter!.file),
  sectionMark(''),
  '<p>Kort <a href="#flere-i-job">sagt</a>.</p>',
  sectionMark('flere-i-job'),
  '<p>Job <!-- bemærkning --> <a href="/ordbog/">til flere</a>.</p>',
].join('\n');

it('the text of chapters is cut where sections begin, each chapter for itself', () => {
  const texts = cutTexts(html);
  expect([...texts.keys()]).toEqual([
    'content/2019/andet.mdx#flere-i-job',
    `${chapter!.file}#`,
    `${chapter!.file}#flere-i-job`,
  ]);
  expect(sectionText(texts, section!)).toBe('<p>Job <!-- bemærkning --> <a href="/ordbog/">til flere</a>.</p>');
});

it('a link within a chapter leads to the chapter’s own page, since its anchors are not on this one', () => {
  expect(sectionText(cutTexts(html), opening!)).toBe('<p>Kort <a href="/2019/ledighed/#flere-i-job">sagt</a>.</p>');
});

it('a section without a text is a mistake of the program, and said so', () => {
  expect(() => sectionText(new Map(), section!)).toThrow('content/2019/ledighed.mdx has no section flere-i-job');
});
