import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../support/problems.ts';
import { storyOf, type Written } from '../../support/stories.ts';

const file = 'content/maalgrupper/unge.mdx';

/** What the check says of the good library with a story, with the line that it says it of. */
const saidOf = (story: string, changes: Record<string, string> = {}, as = file): string[] =>
  problemsIn({ [as]: story, ...changes }).map(({ rule, line, message }) => `${rule} ${line}: ${message}`);
const said = (written: Written, changes: Record<string, string> = {}): string[] => saidOf(storyOf(written), changes);

describe('a text for a target group', () => {
  it('belongs to a group that there is', () => {
    expect(said({})).toEqual([]);
    expect(saidOf(storyOf({}), {}, 'content/maalgrupper/voksne.mdx')).toEqual([
      'dangling-reference 1: Der er ingen målgruppe ”voksne” i data/target-groups.yaml, som teksten kan høre til.',
    ]);
    const [wrong] = problemsIn({ 'content/maalgrupper/unget.mdx': storyOf({}) });
    expect(wrong!.hint).toBe('Mente du ”unge”?');
  });

  it('may belong to one in a list that cannot be read', () => {
    const unread = { 'data/target-groups.yaml': '- {id: unge' };
    expect(said({}, unread).filter((each) => each.startsWith('dangling'))).toEqual([]);
    const other = { 'data/groups.yaml': '- {id: unge' };
    expect(saidOf(storyOf({}), other, 'content/maalgrupper/voksne.mdx').join()).toContain('dangling-reference');
  });
});

describe('the parts of a text for a target group', () => {
  const [head, wanted, happened, outcome] = storyOf({}).split(/(?=^## )/m) as [string, string, string, string];
  const hint =
    'Skriv tre dele med ## foran overskriften, i den rækkefølge: ”Hvad ville kommunen?”, ”Hvad skete der?” og ”Blev målene nået?”';

  it.each([
    [
      'one has another heading',
      [wanted, '## Noget andet\n\nTekst.\n', outcome],
      9,
      'Noget andet” er ikke den, der skal stå her',
    ],
    ['two have changed places', [happened, wanted, outcome], 5, 'Hvad skete der?” er ikke den, der skal stå her'],
    ['one stands twice', [wanted, happened, happened, outcome], 13, 'Hvad skete der?” er ikke den, der skal stå her'],
    [
      'there is one too many',
      [wanted, happened, outcome, '## Mere\n\nTekst.\n'],
      16,
      'Mere” er ikke den, der skal stå her',
    ],
    [
      'one stands a step further in',
      [wanted, happened.replace('##', '###'), outcome],
      9,
      'Hvad skete der?” står ikke for sig selv med ## foran',
    ],
  ])('are the three questions in their order, and are not where %s', (_name, parts, line, said) => {
    const [problem, ...others] = problemsIn({ [file]: [head, ...parts].join('') }).filter(
      ({ rule }) => rule === 'story-parts',
    );
    expect(problem).toMatchObject({
      line,
      column: 1,
      message: `Overskriften ”${said}.`,
      hint,
    });
    expect(others).toEqual([]);
  });

  it('are three, and the first that is not there is told', () => {
    expect(saidOf(head + wanted + happened)).toEqual(['story-parts 1: Teksten mangler delen ”Blev målene nået?”.']);
    expect(saidOf(head + wanted)).toEqual(['story-parts 1: Teksten mangler delen ”Hvad skete der?”.']);
    expect(saidOf(`${head}Tekst.\n`)).toEqual(['story-parts 1: Teksten mangler delen ”Hvad ville kommunen?”.']);
  });

  const words = (count: number): string => Array.from({ length: count }, () => 'ord').join(' ');

  it.each(['wanted', 'happened', 'outcome'] as const)('have 70 words at most: %s', (part) => {
    expect(said({ [part]: words(69) })).toEqual([]);
    expect(said({ [part]: words(70) })).toEqual([]);
    expect(said({ [part]: words(71) })).toEqual([
      expect.stringContaining('har 71 ord. En målgruppes side skal kunne læses på et minut.') as string,
    ]);
  });

  it('have their words counted over all their paragraphs, each part by itself', () => {
    expect(said({ wanted: words(70), happened: words(70), outcome: words(70) })).toEqual([]);
    expect(said({ wanted: `${words(35)}\n\n${words(35)}` })).toEqual([]);
    expect(said({ happened: `${words(35)}\n\n${words(36)}` })).toEqual([
      'story-length 9: Delen ”Hvad skete der?” har 71 ord. En målgruppes side skal kunne læses på et minut.',
    ]);
  });
});

describe('the components of a text for a target group', () => {
  it.each([
    ['En <Term id="ledig">ledig</Term> kom i job.', true],
    ['Ledigheden var <Value of="2019/tabel-1/lilleby/2019q4" />', true],
    ['Den faldt <Difference of="2019/tabel-1/lilleby/2019q4" from="2019/tabel-1/lilleby/2018q4" />', true],
    ['<Offer id="jobklub" />', false],
  ])('stand in a line: %s: %s', (happened, may) => {
    expect(said({ happened }).map((each) => each.split(':')[0])).toEqual(may ? [] : ['story-component 11']);
  });
});

describe('what something is today', () => {
  const terms = (now: string): Record<string, string> => ({
    'data/terms.yaml': `- {id: ledig, term: ledig, definition: En person uden job., source: Lilleby Kommune${now}}\n`,
  });
  const now = terms(', now: jobsøger');
  const today = (...texts: string[]): string =>
    `today:\n${texts.map((text) => `  - {term: ledig, text: ${text}}\n`).join('')}`;

  it('is what the glossary says', () => {
    expect(said({ head: today('I dag siger man jobsøger.') }, now)).toEqual([]);
    expect(said({ head: today('I dag siger man jobsøger.', 'I dag siger man ledig.') }, now)).toEqual([
      'story-today 5: Sætningen siger ikke det samme som ordbogen, hvor ”ledig” i dag er: jobsøger.',
    ]);
  });

  it('is not said where the glossary says nothing of it', () => {
    const problems = problemsIn({ [file]: storyOf({ head: today('I dag siger man jobsøger.') }), ...terms('') });
    expect(problems).toMatchObject([
      {
        rule: 'story-today',
        message: 'Ordbogen siger ikke, at ”ledig” er noget andet i dag.',
        hint: 'Skriv det under now ved ordet i data/terms.yaml, med sin kilde, eller fjern sætningen.',
      },
    ]);
  });

  it('of a word that the glossary does not have is told as that alone', () => {
    expect(
      said({ head: today('I dag siger man jobsøger.').replace('ledig', 'arbejdsloes') }).map(
        (each) => each.split(' ')[0],
      ),
    ).toEqual(['dangling-reference']);
  });
});
