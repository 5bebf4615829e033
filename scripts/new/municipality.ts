import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asKey } from '../../src/plan/library/layout.ts';
import { program } from '../../src/read/root.ts';
import type { Files } from '../../src/read/read-library.ts';
import { editorFiles } from '../schemas.ts';
import { groundOf, type Made } from './ground.ts';
import { plan } from './plan.ts';
import { begun, skeletons, type Fields } from './skeleton.ts';

/**
 * All that a new municipality's site needs, in a folder of its own: what is there says what is to be written. The folder
 * is told of as it was written.
 */
export function municipality(root: string, [folder, named]: readonly string[], today: string): Made {
  const year = named ?? today.slice(0, 4);
  const own = ofSkeleton(asKey(basename(root)) || 'kommunen');
  const first = plan.make({ words: [year] }, groundOf(encoded(own), today));
  const lists = [...(first.lists ?? [])].map(([file, { text }]) => [file, text] as const);
  const files = new Map([...own, ...first.files, ...lists]);
  return {
    files: new Map([...files, ['.gitignore', 'dist/\npreview/\ndata/schemas/\n'], ...ofEditor(encoded(files))]),
    next: [
      `Se det: npm run dev -- --root ${folder!}`,
      `Begynd i data/site.yaml, og skriv, hvor der står SKRIV HER. Så data/places.yaml og content/om.mdx.`,
      `Skriv planen: data/${year}/plan.yaml og content/${year}/. Den er et udkast.`,
      `Se efter: npm run check -- --root ${folder!}`,
      `Når planen er vedtaget: npm run adopt -- ${year} --root ${folder!}. npm run build -- --root ${folder!} lægger webstedet i mappens dist/.`,
    ],
  };
}

function ofSkeleton(place: string): [string, string][] {
  const fields: Readonly<Record<string, Fields>> = {
    'data/site.yaml': { place },
    'data/places.yaml': { '0.id': place },
  };
  return readdirSync(join(skeletons, 'municipality'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:yaml|mdx)$/.test(file))
    .map((file) => [file, begun(`municipality/${file}`, fields[file] ?? {})]);
}

/** What VS Code helps with in the folder, as in the program's own: settings, extensions, snippets and schemas. */
const ofEditor = (files: Files): [string, string][] => [
  ...['settings.json', 'extensions.json'].map((file): [string, string] => [
    `.vscode/${file}`,
    readFileSync(join(program, '.vscode', file), 'utf8'),
  ]),
  ...editorFiles(files),
];

const encoder = new TextEncoder();
export const encoded = (texts: Iterable<readonly [string, string]>): Files =>
  new Map(
    [...texts].filter(([file]) => /\.(?:yaml|mdx)$/.test(file)).map(([file, text]) => [file, encoder.encode(text)]),
  );
