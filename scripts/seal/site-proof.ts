import { figureCsv, figureExcelCsv } from '../../src/export/csv.ts';
import { figureJson, stringify } from '../../src/export/json.ts';
import { printed } from '../../src/plan/entry/chapter.ts';
import type { Seal } from '../../src/plan/entry/seal.ts';
import type { Figure } from '../../src/plan/library/figure.ts';
import { ofYear, type Library } from '../../src/plan/library/library.ts';
import { addresses, cellAnchor } from '../../src/plan/publish/addresses.ts';
import { changedParts, type Parts } from '../../src/plan/seal/changes.ts';
import { partName } from '../../src/plan/seal/part-names.ts';
import { digestOf, type PlainObject } from '../../src/plan/seal/plain.ts';
import { capitalize, joinList } from '../../src/plan/words/danish.ts';

/** A file of a built site by its address, as text; undefined where there is none. */
export type ReadSite = (address: string) => string | undefined;

/** What of a built site is not the sealed edition of a plan: one sentence each, with the part that it is about. */
export const siteFaults = (seal: Seal, library: Library, read: ReadSite): string[] => [
  ...sealFaults(seal, read),
  ...ofYear(library.figures, seal.year).flatMap((figure) => figureFaults(figure, library, read)),
  ...ofYear(library.goals, seal.year).flatMap(({ year, id, title, wording }) =>
    textFaults(`målet ”${title}”`, addresses.goal({ year, id }), [title, wording], read),
  ),
  ...ofYear(library.chapters, seal.year).flatMap((chapter) => {
    const { title, lead, texts } = chapter;
    const words = [title, lead, ...texts.flatMap(({ text }) => text.split(printed))];
    return textFaults(`kapitlet ”${title}”`, addresses.chapter(chapter), words, read);
  }),
];

/** The published file is the sealed text, byte for byte. */
function sealFaults(seal: Seal, read: ReadSite): string[] {
  const address = addresses.seal(seal.year);
  const text = read(address);
  if (text === undefined) return [`${address} mangler på webstedet.`];
  if (digestOf(text) === seal.digest) return [];
  const changed = changedParts(seal.parts as Parts, partsIn(text)).map(partName);
  return [
    `${address} er ikke udgave ${seal.edition}. ${changed.length > 0 ? `Ændret: ${joinList(changed)}.` : 'Delene er de samme, men ikke resten af filen.'}`,
  ];
}

function partsIn(text: string): Parts {
  try {
    return (JSON.parse(text) as { parts?: Record<string, PlainObject> }).parts ?? {};
  } catch {
    return {};
  }
}

/** The files of a table have its numbers, and so has its page, each in its cell. */
function figureFaults(figure: Figure, library: Library, read: ReadSite): string[] {
  const address = (ending: '.csv' | '-excel.csv' | '.json'): string => addresses.download(figure, ending);
  const wrong = [
    ...(read(address('.csv')) === figureCsv(figure, library) ? [] : [address('.csv')]),
    ...(read(address('-excel.csv')) === figureExcelCsv(figure, library) ? [] : [address('-excel.csv')]),
    ...(hasObservations(read(address('.json')), figure, library) ? [] : [address('.json')]),
  ];
  const page = read(addresses.figure(figure)) ?? '';
  const cells = new Map(
    [...page.matchAll(/<td id="([^"]+)"[^>]*>([\s\S]*?)<\/td>/g)].map(([, id, html]) => [id!, bare(html!)]),
  );
  const odd = figure.rows
    .flatMap((row) => row.cells)
    .find(({ row, column, shown }) => !cells.get(cellAnchor(row, column))?.startsWith(bareText(shown)));
  return [
    ...wrong.map((file) => `${capitalize(figure.label)} er ikke den samme i ${file}.`),
    ...(odd
      ? [`${capitalize(figure.label)}, ${odd.row}/${odd.column}, er ikke den samme på ${addresses.figure(figure)}.`]
      : []),
  ];
}

function hasObservations(text: string | undefined, figure: Figure, library: Library): boolean {
  const observations = (of: string): string =>
    JSON.stringify((JSON.parse(of) as { observations: unknown }).observations);
  try {
    return (
      text !== undefined && observations(text) === observations(stringify(figureJson(figure, library, (at) => at)))
    );
  } catch {
    return false;
  }
}

/** A page has all of some words, whatever stands among them. */
function textFaults(name: string, address: string, words: readonly string[], read: ReadSite): string[] {
  const page = read(address);
  if (page === undefined) return [`${capitalize(name)} mangler på webstedet: ${address}.`];
  const said = bare(page.slice(page.indexOf('<main')));
  const lost = words.flatMap(sentencesIn).find((sentence) => !said.includes(bareText(sentence)));
  return lost === undefined
    ? []
    : [`${capitalize(name)} siger ikke det samme på ${address}: ”${lost.slice(0, 80)}” står der ikke.`];
}

const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

/** Letters and digits alone: how words are set apart, tied together and marked is layout. */
const bareText = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The bare text of some HTML, without what is only opened or heard beside it. */
const bare = (html: string): string =>
  bareText(
    html
      .replaceAll(/<(script|style|svg|sup)\b[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<span[^>]*\spopover[^>]*>[\s\S]*?<\/span>/g, '')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_all, decimal?: string, hex?: string, name?: string) =>
        name ? (entities[name] ?? '') : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16)),
      ),
  );
