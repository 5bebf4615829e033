import { parseImageReference } from '../../src/plan/entry/image.ts';
import { isWritten, type Entry } from '../../src/plan/library/layout.ts';
import { referencesIn } from '../../src/plan/library/references.ts';
import type { Files, ReadLibrary } from '../../src/read/read-library.ts';
import { attributeEdit, keyEdit, offsetOf, valueEdit, yamlStart, type Edit } from './text-edits.ts';
import { kindOfThing, renamedCell, renamedReference, type Renaming } from './renaming.ts';

/** Edits by the file that they are of. */
export type Edits = ReadonlyMap<string, readonly Edit[]>;

const decoder = new TextDecoder();
export const textOf = (files: Files, file: string): string => decoder.decode(files.get(file));

/** Every place in a library where the key of what is renamed stands: where it is defined, and all that names it. */
export function keyChanges(renaming: Renaming, files: Files, { entries, documents }: ReadLibrary): Edits {
  return new Map(
    entries.flatMap((entry): [string, Edit[]][] => {
      if (entry.kind === 'image' || entry.kind === 'addresses' || entry.kind === 'seal') return [];
      const source = textOf(files, entry.file);
      const document = documents.get(entry.file);
      const start = yamlStart(entry.file, source);
      const edits = [
        ...definition(entry, renaming).map((path) => valueEdit(document!, path, renaming.to, source, start)),
        ...referencesIn(entry).map((reference) => {
          const key = renamedReference(reference, renaming);
          if (key === undefined) return undefined;
          const { where, field } = reference;
          return 'path' in where
            ? valueEdit(document!, where.path, key, source, start)
            : attributeEdit(source, offsetOf(source, where), field, key);
        }),
        ...picturesIn(entry, renaming, source),
        ...expected(entry, renaming).map(([path, key, now]) => keyEdit(document!, path, key, now, source)),
      ].filter((edit) => edit !== undefined);
      return edits.length > 0 ? [[entry.file, edits]] : [];
    }),
  );
}

/** Where the key itself is written, of what has no file to itself. */
function definition(entry: Entry, { what, year, figure, from }: Renaming): (string | number)[][] {
  const { list, inTable } = kindOfThing(what);
  const isIt = ({ id }: { id?: string | undefined }): boolean => id === from;
  if (list !== undefined && entry.kind === list) {
    const at = (entry.data as readonly { id: string }[]).findIndex(isIt);
    return at < 0 ? [] : [[at, 'id']];
  }
  if (inTable === undefined || entry.kind !== 'figure' || entry.year !== year || entry.id !== figure) return [];
  const at = (entry.data[inTable] ?? []).findIndex(isIt);
  return at < 0 ? [] : [[inTable, at, 'id']];
}

/** The pictures that a text shows name a file, and no key. */
function picturesIn(entry: Entry, { what, year, from, to }: Renaming, source: string): (Edit | undefined)[] {
  if (what !== 'image' || !isWritten(entry)) return [];
  return entry.data.components.flatMap(({ name, attributes: { src }, line, column }) => {
    const named = name === 'Image' && src ? parseImageReference(src, entry.year) : undefined;
    if (named?.id !== from || named.year !== year) return [];
    return [attributeEdit(source, offsetOf(source, { line, column }), 'src', src!.slice(0, -from.length) + to)];
  });
}

/** What the documents should come to names goals and cells by keys of its maps. */
function expected(entry: Entry, renaming: Renaming): [path: string[], key: string, now: string][] {
  if (entry.kind !== 'expectations') return [];
  const { goals = {}, cells = {} } = entry.data;
  const { what, year, from, to } = renaming;
  return [
    ...(what === 'goal' && `${year!}/${from}` in goals
      ? [[['goals'], `${year!}/${from}`, `${year!}/${to}`] as [string[], string, string]]
      : []),
    ...Object.keys(cells).flatMap((key): [string[], string, string][] => {
      const now = renamedCell(key, undefined, renaming);
      return now === undefined ? [] : [[['cells'], key, now]];
    }),
  ];
}
