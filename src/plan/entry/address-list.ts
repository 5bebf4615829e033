import { z } from 'zod';

/**
 * Every address that has been published: data/addresses.txt. The program writes it. A line is a page or a file, with the
 * places on the page that one may link to after it; those of a table, of which there are thousands, stand as its rows and
 * its columns: `a,b.x,y` is a.x, a.y, b.x and b.y.
 */
export const addressListSchema = z
  .strictObject({
    places: z.record(z.string(), z.string()),
    /** The line that each address stands on. */
    lines: z.record(z.string(), z.int()),
  })
  .meta({ id: 'Addresses', description: 'De adresser, der er udgivet: skrives af programmet og rettes aldrig' });

/** Places on a page as a line of the list has them. */
export type Places = string;

/** Pages and files, each with its places. */
export type AddressList = ReadonlyMap<string, Places>;

const heading = '# Alle adresser, der er udgivet. Listen skrives af programmet (npm run addresses) og rettes ikke.';

/** The cells of a table as places. */
export const gridOf = (rows: readonly string[], columns: readonly string[]): Places =>
  rows.length > 0 && columns.length > 0 ? `${rows.join(',')}.${columns.join(',')}` : '';

/** Each place by itself. */
export const placesIn = (places: Places): string[] =>
  places
    .split(' ')
    .filter(Boolean)
    .flatMap((token) => {
      const [rows = '', columns] = token.split('.');
      return columns === undefined
        ? [token]
        : rows.split(',').flatMap((row) => columns.split(',').map((column) => `${row}.${column}`));
    });

/** The list as its file is written: an address on each line, so that git shows which ones come and go. */
export const writeAddressList = (list: AddressList): string =>
  `${[heading, ...[...list].map(([address, places]) => (places ? `${address} ${places}` : address)).sort()].join('\n')}\n`;

/**
 * Reads the list; undefined where a line is no address. An address that stands there twice, as after a merge, has the places
 * of both lines.
 */
export function readAddressList(text: string): z.infer<typeof addressListSchema> | undefined {
  const list = new Map<string, Places>();
  const lines: Record<string, number> = {};
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [, address, places = ''] = /^(\/\S*)(?: (\S+(?: \S+)*))?$/.exec(line) ?? [];
    if (address === undefined) return undefined;
    list.set(address, bothOf(list.get(address) ?? '', places));
    lines[address] ??= i + 1;
  }
  return { places: Object.fromEntries(list), lines };
}

/** The places of one list and those of another that it does not have. */
function bothOf(places: Places, more: Places): Places {
  if (places === '' || places === more) return more;
  const known = new Set(placesIn(places));
  const added = placesIn(more).filter((place) => !known.has(place));
  if (added.length === 0) return places;
  const isWider = known.size + added.length === new Set(placesIn(more)).size;
  return isWider ? more : `${places} ${added.join(' ')}`;
}

/** Two lists as one. */
export function bothLists(list: AddressList, more: AddressList): Map<string, Places> {
  const both = new Map(list);
  for (const [address, places] of more) both.set(address, bothOf(both.get(address) ?? '', places));
  return both;
}
