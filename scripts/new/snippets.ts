import { skeletonText } from './skeleton.ts';

/** A snippet as VS Code has them. */
export interface Snippet {
  scope: 'yaml' | 'mdx';
  prefix: string;
  description: string;
  body: string[];
}

const begun: Readonly<Record<string, { prefix: string; description: string }>> = {
  'figure.yaml': { prefix: 'tabel', description: 'En tabel: data/<år>/figures/<nøgle>.yaml' },
  'goal.yaml': { prefix: 'mål', description: 'Et mål: data/<år>/goals/<nøgle>.yaml' },
  'offer.yaml': { prefix: 'tilbud', description: 'Et tilbud eller projekt: data/offers/<nøgle>.yaml' },
  'measure.yaml': { prefix: 'måling', description: 'En måling: data/measures/<nøgle>.yaml' },
  'event.yaml': { prefix: 'begivenhed', description: 'En begivenhed: data/events/<nøgle>.yaml' },
  'chapter.mdx': { prefix: 'kapitel', description: 'Et kapitel: content/<år>/<nøgle>.mdx' },
  'image.mdx': { prefix: 'billede', description: 'Et billede i en tekst; filen ligger i billeder/' },
  'story.mdx': { prefix: 'målgruppe', description: 'Teksten til en målgruppe: content/maalgrupper/<nøgle>.mdx' },
};

/** What VS Code writes for an editor who writes a prefix: the same files as `npm run new` begins. */
export const snippets = (): Record<string, Snippet> =>
  Object.fromEntries(
    Object.entries(begun).map(([skeleton, { prefix, description }]) => [
      prefix,
      {
        scope: skeleton.endsWith('.mdx') ? 'mdx' : 'yaml',
        prefix,
        description,
        body: withStops(skeletonText(skeleton)).trimEnd().split('\n'),
      },
    ]),
  );

/**
 * What is to be written, and the thing's own number: one stop each, which holds what the skeleton says. On a line with
 * braces it ends with its field, elsewhere with the line.
 */
const toWrite =
  /(?<=\{.*)(?:SKRIV HER[^,}]*?(?=\s*[,}])|skriv-her)|SKRIV HER[^"\n]*|skriv-her|(?<=^(?:number|order): )\d+/g;

function withStops(text: string): string {
  let stop = 0;
  const lines = text.split('\n').map((line) => {
    if (/^\s*#/.test(line)) return escaped(line);
    const places = [...line.matchAll(toWrite)];
    let from = 0;
    const parts = places.map(({ index, 0: said }) => {
      const before = escaped(line.slice(from, index));
      from = index + said.length;
      return `${before}\${${++stop}:${escaped(said)}}`;
    });
    return parts.join('') + escaped(line.slice(from));
  });
  return lines.join('\n');
}

/** What means something in a snippet is written as itself. */
const escaped = (text: string): string => text.replace(/[\\$}]/g, String.raw`\$&`);
