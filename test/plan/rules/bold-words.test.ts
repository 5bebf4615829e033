import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../support/read-library.ts';
import { goodFiles, goodText } from '../../support/libraries.ts';

const file = 'content/2019/ledighed.mdx';

/** What is said of a word that is bold in a sentence, of a chapter or of another file. */
function said(word: string, within = file): string[] {
  const text = `${goodText(within)}\nHer er et **${word}** i en linje.\n`;
  const files = new Map([...goodFiles(), [within, new TextEncoder().encode(text)]]);
  files.set(
    'data/terms.yaml',
    new TextEncoder().encode(
      `${goodText('data/terms.yaml')}- {id: flex, term: Fleksjob, definition: Et job med støtte., source: Loven, synonyms: [skånejob, job], before: [{name: aftalejob, to: 2012}]}\n`,
    ),
  );
  const { warnings, problems } = readLibrary(files);
  expect(problems).toEqual([]);
  return warnings.map(({ message }) => message.replace(/^”.+?” /, ''));
}

const explained = 'står i ordbogen, men her kan det ikke slås op.';
const unexplained = 'er fremhævet, men står ikke i ordbogen.';

describe('a word in bold', () => {
  it.each([
    'ledig',
    'ledige',
    'lediges',
    'ledigs',
    'lediget',
    'ledigere',
    'fleksjob',
    'fleksjobbene',
    'fleksjobs',
    'fleksjoben',
    'fleksjobne',
    'fleksjobn',
    'flex',
    'skånejob',
    'aftalejob',
  ])('is known by its names, of before too, and their forms: %s', (word) => {
    const isForm = !['ledigere', 'fleksjobbene'].includes(word);
    expect(said(word)).toEqual([isForm ? explained : unexplained]);
  });

  it.each(['uledig', 'ledighed', 'ledigfleks', 'robust', 'robust forløb', 'et robust forløb', 'job-parat', 'ords'])(
    'that is no form of one may need to be explained: %s',
    (word) => expect(said(word)).toEqual([unexplained]),
  );

  it.each(['Ledig', 'et meget robust forløb', 'ord', 'job', 'robust forløb.', 'A-kasse', 'robust Forløb'])(
    'is none that one would look up where it is a name, a sentence or next to nothing: %s',
    (word) => expect(said(word)).toEqual([]),
  );

  it('is the writer’s own on a page that is of no plan', () => {
    expect(said('robust', 'content/om.mdx')).toEqual([]);
  });
});
