import { figureCsv, figureExcelCsv } from '../../src/export/csv.ts';
import { figureJson, figuresJson, goalsJson } from '../../src/export/json.ts';
import { printed, type Chapter } from '../../src/plan/entry/chapter.ts';
import type { Goal } from '../../src/plan/entry/goal.ts';
import { targetParts } from '../../src/plan/entry/target.ts';
import type { Offer } from '../../src/plan/entry/offer.ts';
import type { Seal } from '../../src/plan/entry/seal.ts';
import type { Figure } from '../../src/plan/library/figure.ts';
import { ofYear, type Library } from '../../src/plan/library/library.ts';
import { observationsOf } from '../../src/plan/library/observation.ts';
import { addresses, cellAnchor } from '../../src/plan/publish/addresses.ts';
import { goalSummary } from '../../src/plan/publish/goal-summary.ts';
import { changedParts, type Parts } from '../../src/plan/seal/changes.ts';
import { idOf, kindOf, type PartKind } from '../../src/plan/seal/part.ts';
import { partName } from '../../src/plan/seal/part-names.ts';
import { digestOf, type PlainObject } from '../../src/plan/seal/plain.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';
import { capitalize, joinList } from '../../src/plan/words/danish.ts';

/** A file of a built site by its address, as text; undefined where there is none. */
export type ReadSite = (address: string) => string | undefined;

/** What of a built site is not the sealed edition of a plan: one sentence each, with the part that it is about. */
export const siteFaults = (seal: Seal, library: Library, read: ReadSite): string[] => [
  ...sealFaults(seal, read),
  ...ofYear(library.figures, seal.year).flatMap((figure) => figureFaults(figure, library, read)),
  ...pagesOf(seal.year, library).flatMap((page) => textFaults(page, read)),
  ...gatheredFaults(library, read),
];

/** The same of the pages and files of the plan alone, where what it shares with other plans is not at hand. */
export const editionFaults = (seal: Seal, library: Library, read: ReadSite): string[] => [
  ...sealFaults(seal, read),
  ...ofYear(library.figures, seal.year).flatMap((figure) => figureFaults(figure, library, read)),
  ...pagesOf(seal.year, library)
    .filter(({ address }) => address.startsWith(addresses.plan(seal.year)))
    .flatMap((page) => textFaults(page, read)),
];

/** The edition that the seal of a site is of, where it is one that the plan has had. */
export const editionSealed = (seal: Seal, read: ReadSite): string | undefined => {
  const digest = digestOf(read(addresses.seal(seal.year)) ?? '');
  return [seal, ...seal.earlier].find((edition) => edition.digest === digest)?.edition;
};

/** Words that stand on a page of the site, in the order in which they stand there where they are one text. */
interface ProvenPage {
  name: string;
  address: string;
  words: readonly string[];
  isOneText?: true;
}

/** The pages of a plan, and those that it shares with others, with what they must say of it. */
function pagesOf(year: PlanYear, library: Library): ProvenPage[] {
  const named = (kind: PartKind): Set<string> =>
    new Set(
      Object.keys(library.seals.find((each) => each.year === year)?.parts ?? {}).flatMap((key) =>
        kindOf(key) === kind ? [idOf(key)] : [],
      ),
    );
  const [measures, terms] = [named('measure'), named('term')];
  return [
    ...library.plans
      .filter((plan) => plan.year === year)
      .map(({ summary }) => ({ name: 'planens forside', address: addresses.plan(year), words: [summary] })),
    ...ofYear(library.goals, year).map((goal) => goalPage(goal, library)),
    {
      name: 'siden med mål',
      address: addresses.goals(year),
      words: ofYear(library.goals, year).map(({ title }) => title),
    },
    ...ofYear(library.figures, year).map(figurePage),
    ...ofYear(library.chapters, year).flatMap((chapter) => chapterPages(chapter)),
    ...library.offers
      .filter(({ plans }) => plans.some(({ plan }) => plan === year))
      .map((offer) => offerPage(offer, year)),
    ...library.measures
      // One that no table has numbers of has no page.
      .filter(({ id }) => measures.has(id) && observationsOf(id, library.figures).length > 0)
      .map(({ id, title, definition }) => ({
        name: `målingen ”${title}”`,
        address: addresses.measure(id),
        words: [definition],
      })),
    ...library.terms
      .filter(({ id }) => terms.has(id))
      .map((term) => ({
        name: `ordet ”${term.term}”`,
        address: pageOf(addresses.term(term.id)),
        words: [term.term, term.definition],
      })),
    {
      name: 'siden med rettelser',
      address: addresses.corrections(year),
      words: ofYear(library.corrections, year).flatMap(({ what, why }) => [what, why]),
    },
  ];
}

/** An address without the place on the page. */
const pageOf = (address: string): string => address.split('#')[0]!;

function goalPage(goal: Goal, library: Library): ProvenPage {
  const { statusText, deadline } = goalSummary(goal, library);
  const hasDeadline = goal.target && targetParts(goal.target).some((part) => 'deadline' in part && part.deadline);
  return {
    name: `målet ”${goal.title}”`,
    address: addresses.goal(goal),
    words: [
      goal.title,
      goal.wording,
      ...(goal.target ? [statusText] : []),
      ...(hasDeadline && deadline ? [deadline] : []),
      ...(goal.remarks ?? []).map(({ text }) => text),
      ...(goal.relations ?? []).map(({ reason }) => reason),
    ],
  };
}

const figurePage = (figure: Figure): ProvenPage => ({
  name: figure.label,
  address: addresses.figure(figure),
  words: [
    ...[figure.title, figure.what],
    ...figure.source.map(({ name }) => name),
    ...(figure.chart ? [figure.chart.title, figure.chart.reading] : []),
    ...[...(figure.notes ?? []), ...(figure.remarks ?? [])].map(({ text }) => text),
    ...figure.rows.map(({ label }) => label),
    ...figure.columns.flatMap(({ over, title }) => [...(over ? [over] : []), title]),
  ],
});

function chapterPages(chapter: Chapter): ProvenPage[] {
  const { title, lead, texts, components, year } = chapter;
  const said = texts.filter(({ isInTag }) => !isInTag).flatMap(({ text }) => text.split(printed));
  const ofPictures = components.flatMap(({ name, attributes: { alt, caption, credit } }) =>
    name === 'Image' ? [alt, caption, credit].filter((text) => text !== undefined) : [],
  );
  const name = `kapitlet ”${title}”`;
  const address = addresses.chapter(chapter);
  return [
    { name, address, words: said, isOneText: true },
    ...(year === undefined ? [] : [{ name, address: addresses.print(year), words: said, isOneText: true as const }]),
    { name, address, words: [title, lead, ...ofPictures] },
  ];
}

function offerPage({ id, name, what, audience, plans, effect }: Offer, year: PlanYear): ProvenPage {
  const told = [...plans, ...(effect ?? [])].filter(({ plan }) => plan === year);
  return {
    name: `tilbuddet ”${name}”`,
    address: pageOf(addresses.offer(id)),
    words: [name, what, audience, ...told.map(({ text }) => text)].filter((text) => text !== undefined),
  };
}

/** The files that have the numbers and the goals of all plans. */
function gatheredFaults(library: Library, read: ReadSite): string[] {
  const made: [string, unknown][] = [
    ['/data/figures.json', figuresJson(library, (at) => at)],
    ['/data/goals.json', goalsJson(library, (at) => at)],
  ];
  return made.flatMap(([address, json]) =>
    isSameJson(read(address), json) ? [] : [`${address} er ikke den samme som det, der er forseglet.`],
  );
}

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
    ...(isSameJson(
      read(address('.json')),
      figureJson(figure, library, (at) => at),
    )
      ? []
      : [address('.json')]),
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

/** Where a site stands is no part of what it says. */
function isSameJson(text: string | undefined, json: unknown): boolean {
  const said = (of: string): string =>
    JSON.stringify(JSON.parse(of), (_key, value: unknown) =>
      typeof value === 'string' && /^(?:https?:\/\/|\/)/.test(value) ? '' : value,
    );
  try {
    return text !== undefined && said(text) === said(JSON.stringify(json));
  } catch {
    return false;
  }
}

/** A page has all of some words, in their order where they are one text, whatever stands among them. */
function textFaults({ name, address, words, isOneText }: ProvenPage, read: ReadSite): string[] {
  const page = read(address);
  if (page === undefined) return [`${capitalize(name)} mangler på webstedet: ${address}.`];
  const main = page.slice(page.indexOf('<main'));
  const said =
    bare(main) + (isOneText ? '' : bareText([...main.matchAll(/ alt="([^"]*)"/g)].map(([, alt]) => alt).join(' ')));
  let from = 0;
  const lost = words.flatMap(sentencesIn).find((sentence) => {
    const text = bareText(sentence);
    const at = said.indexOf(text, isOneText ? from : 0);
    from = at + text.length;
    return at < 0;
  });
  return lost === undefined
    ? []
    : [
        `${capitalize(name)} siger ikke det samme på ${address}: ”${lost.trim().slice(0, 80)}” står der ikke, hvor det skal.`,
      ];
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
