import { namedEndings } from './addresses.ts';

/** What an address is of: the file that gives it, and what it is called in `npm run rename`. */
export interface ThingAt {
  file: string;
  /** "goal 2019/loentimer"; undefined where it cannot be renamed. */
  name?: string;
}

const figureFile = new RegExp(
  `^/(?<year>\\d[\\d-]*)/tal/(?<id>[^/.]+?)(?:${namedEndings.map((ending) => RegExp.escape(ending)).join('|')}|\\.[\\w.]+)$`,
);

const kinds: readonly [pattern: RegExp, file: string, name?: string][] = [
  [/^\/(?<year>\d[\d-]*)\/maal\/(?<id>[^/]+)\/$/, 'data/<year>/goals/<id>.yaml', 'goal <year>/<id>'],
  [/^\/(?<year>\d[\d-]*)\/tal\/(?<id>[^/]+)\/$/, 'data/<year>/figures/<id>.yaml', 'figure <year>/<id>'],
  [figureFile, 'data/<year>/figures/<id>.yaml'],
  [/^\/(?<year>\d[\d-]*)\/bilag\/(?<id>[^/]+)\/$/, 'content/<year>/bilag/<id>.mdx', 'bilag <year>/<id>'],
  [/^\/(?<year>\d[\d-]*)\/$/, 'data/<year>/plan.yaml'],
  [/^\/(?<year>\d[\d-]*)\/forsegling\.json$/, 'data/<year>/seal.json'],
  [/^\/(?<year>\d[\d-]*)\/(?<id>[^/]+)\/$/, 'content/<year>/<id>.mdx', 'chapter <year>/<id>'],
  [/^\/noegletal\/(?<id>[^/]+)\/$/, 'data/measures/<id>.yaml', 'measure <id>'],
  [/^\/temaer\/(?<id>[^/]+)\/$/, 'data/themes.yaml', 'theme <id>'],
  [/^\/maalgrupper\/(?<id>[^/]+)\/$/, 'data/target-groups.yaml', 'target-group <id>'],
  [/^\/ordbog\/#(?<id>.+)$/, 'data/terms.yaml', 'term <id>'],
  [/^\/tilbud\/#(?<id>.+)$/, 'data/offers/<id>.yaml', 'offer <id>'],
  [/^\/tidslinje\/#(?<id>.+)$/, 'data/events/<id>.yaml', 'event <id>'],
  [/^\/(?<id>[a-z][^/]*)\/$/, 'content/<id>.mdx', 'page <id>'],
];

/** What the thing at an address is, where one can tell by the address alone. */
export function thingAt(address: string): ThingAt | undefined {
  for (const [pattern, file, name] of kinds) {
    const match = pattern.exec(address);
    if (!match) continue;
    const { year = '', id = '' } = match.groups ?? {};
    const filled = (text: string): string => text.replace('<year>', year).replace('<id>', id);
    return { file: filled(file), ...(name && { name: filled(name) }) };
  }
  return undefined;
}
