import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../support/read-library.ts';
import { goodFiles, goodText } from '../../support/libraries.ts';
import { tableText } from '../../support/problems.ts';

const file = 'content/2019/ledighed.mdx';
const chapter = goodText(file);

/** All that is said of the good library with other files in it. */
function said(changes: Record<string, string>): string[] {
  const changed = Object.entries(changes).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const { problems, warnings } = readLibrary(new Map([...goodFiles(), ...changed]));
  return [...warnings, ...problems].map(({ rule }) => rule);
}
const words = (count: number): string => `${Array(count).fill('ord').join(' ')}.`;

describe('a chapter', () => {
  it('begins with its answer, but for a bilag and what is empty in the document', () => {
    const without = chapter.replace(/<Short>[^]*<\/Short>\n/, '');
    expect(said({ [file]: without })).toEqual(['no-summary']);
    expect(
      said({ [file]: without.replace('order: 1', 'order: 1\nempty: Kapitlet skulle have handlet om ledige.') }),
    ).toEqual([]);
    expect(said({ 'content/2019/bilag/bilag-1.mdx': goodText('content/2019/bilag/bilag-1.mdx') })).toEqual([]);
  });

  it.each([
    [6, []],
    [7, ['long-summary']],
  ])('may sum up in %d sentences: %j', (count, expected) => {
    const short = 'Flere skal i job. '.repeat(count);
    expect(said({ [file]: chapter.replace(/<Short>[^]*<\/Short>/, `<Short>${short}</Short>`) })).toEqual(expected);
  });

  it.each([
    [40, []],
    [41, ['long-sentence']],
  ])('may have a sentence of %d words: %j', (count, expected) => {
    expect(said({ [file]: `${chapter}\n${words(count)} ${words(40)}\n` })).toEqual(expected);
  });
});

describe('a table', () => {
  const table = (measure: string): Record<string, string> => ({
    'data/2019/figures/tabel-2.yaml': tableText(
      ['id: c, title: C'],
      ['id: r, label: R, group: unge, period: 2018, values: [40]'],
      measure,
    ),
  });
  const own = table('measure: ledige\nunit: personer');

  it('is shown or named somewhere', () => {
    expect(said(own)).toEqual(['unshown-figure']);
  });

  it.each([
    '<Figure id="tabel-2" />',
    'Der var <Value of="tabel-2/r/c" />.',
    'Der var <Value of="2019/tabel-2/r/c" />.',
    'Se [tallene](/2019/tal/tabel-2/).',
  ])('in a chapter by %s', (text) => {
    expect(said({ ...own, [file]: `${chapter}\n${text}\n` })).toEqual([]);
  });

  it('by a goal, an offer or the front page of its plan', () => {
    const goal = 'data/2019/goals/lavere-ledighed.yaml';
    const offer = 'data/offers/jobklub.yaml';
    const plan = 'data/2019/plan.yaml';
    expect(said({ ...own, [goal]: `${goodText(goal)}evidence: [{figure: tabel-2, text: Viser antallet.}]\n` })).toEqual(
      [],
    );
    expect(said({ ...own, [offer]: goodText(offer).replace('figure: tabel-1', 'figure: tabel-2') })).toEqual([]);
    expect(said({ ...own, [plan]: goodText(plan).replace('[tabel-1]', '[tabel-2]') })).toEqual([]);
  });

  it('is not told of beside what is wrong', () => {
    expect(said({ ...own, [file]: `${chapter}\n<Figure id="tabel-9" />\n` })).toEqual(['dangling-reference']);
  });
});

describe('an offer', () => {
  it('stands in the chapters of plans that it says name it', () => {
    const offer = goodText('data/offers/jobklub.yaml');
    const plans = { 'data/offers/jobklub.yaml': offer.replace('[{plan: 2019, origin', '[{plan: 2018, origin') };
    expect(said(plans)).toContain('offer-of-other-plan');
    expect(said({ 'data/offers/jobklub.yaml': offer })).toEqual([]);
  });
});
