import { bothLists, gridOf, placesIn, type AddressList, type Places } from '../entry/address-list.ts';
import type { Pairing } from '../entry/site.ts';
import type { Figure } from '../library/figure.ts';
import type { Redirect } from '../entry/redirect.ts';
import { layout } from '../library/layout.ts';
import { plansWithFigures, type Shelves } from '../library/library.ts';
import { observationsOf } from '../library/observation.ts';
import { planPairs } from '../library/plan-pairs.ts';
import {
  addresses,
  comparisonFiles,
  downloadEndings,
  gatheredFiles,
  isOfChart,
  listPages,
  measureEndings,
  observedMeasures,
  partOfGroup,
  publishedKinds,
} from './addresses.ts';
import { droppedPairs } from './dropped-pairs.ts';
import { redirectsFor } from './redirects.ts';

/**
 * Every address of what a library publishes that is promised to stay, reckoned from the model alone: pages, files to fetch,
 * and the places on pages that links lead to. What the program names by what there is at the moment (the goals that are met,
 * the parts of a comparison, notes) is not promised; test/site/addresses.test.ts lists it.
 */
export function livingAddresses(shelves: Shelves, pairing: Pairing = 'all'): Map<string, Places> {
  const list = new Map<string, Places>();
  for (const [page, places] of listPages(shelves, pairing)) list.set(page, [...places].join(' '));
  for (const { year } of shelves.plans) list.set(addresses.goals(year), '');
  for (const chapter of shelves.chapters) {
    const tables = chapter.components.flatMap(({ name, attributes }) =>
      name === 'Figure' && attributes['id'] ? [attributes['id']] : [],
    );
    const places = [...chapter.headings.map(({ slug }) => slug), ...tables];
    list.set(addresses.chapter(chapter), [...new Set(places)].join(' '));
  }
  for (const figure of shelves.figures) {
    list.set(addresses.figure(figure), gridOf(idsOf(figure.rows), idsOf(figure.columns)));
    list.set(addresses.figureFrame(figure), '');
    for (const ending of promisedFiles(figure)) list.set(addresses.download(figure, ending), '');
  }
  for (const measure of observedMeasures(shelves.figures)) {
    const groups = observationsOf(measure, shelves.figures).map(({ group }) => partOfGroup(group));
    list.set(addresses.measure(measure), [...new Set(groups)].join(' '));
    list.set(addresses.measureFrame(measure), '');
    for (const ending of measureEndings) list.set(addresses.measureFile(measure, ending), '');
  }
  for (const file of filesBeside(shelves, pairing)) list.set(file, '');
  return list;
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** What explores a chart is fetched by the site's own pages alone. */
const promisedFiles = ({ chart }: Figure) =>
  downloadEndings.filter((ending) => ending !== '-udforsk.json' && (chart !== undefined || !isOfChart(ending)));

const filesBeside = ({ plans, seals, figures }: Shelves, pairing: Pairing): string[] => [
  ...gatheredFiles.map((file) => addresses.gathered(file)),
  addresses.figuresFile,
  addresses.goalsFile,
  addresses.list,
  ...layout.map(({ kind }) => addresses.schema(kind)),
  ...publishedKinds.map((kind) => addresses.publishedSchema(kind)),
  ...plansWithFigures({ plans, figures }).map(({ year }) => addresses.dataPackage(year)),
  ...plans.map(({ year }) => addresses.planWorkbook(year)),
  ...seals.flatMap(({ year }) => [addresses.seal(year), addresses.planArchive(year)]),
  ...planPairs({ plans }, pairing).flatMap((pair) =>
    comparisonFiles.map((ending) => addresses.comparisonFile(pair, ending)),
  ),
];

/** All addresses that a library has published and publishes: those that live, and those that lead on. */
export const publishedAddresses = (shelves: Shelves, pairing: Pairing = 'all'): Map<string, Places> =>
  bothLists(shelves.published, livingAddresses(shelves, pairing));

/** A page or file that was published and is no more, and the places of pages that are no more on them. */
export interface LostAddress {
  address: string;
  /** Where only places of the page are lost, which ones. */
  places: readonly string[];
}

/** What became of addresses that are no more: what follows from the plan years that there are, and what editors have written. */
export const allRedirects = ({ plans, published, redirects }: Shelves, pairing: Pairing = 'all'): Redirect[] => [
  ...droppedPairs(plans, published, pairing),
  ...redirects,
];

/** What was published and neither lives nor leads on. */
export function lostAddresses(published: AddressList, living: AddressList, all: readonly Redirect[]): LostAddress[] {
  const redirects = redirectsFor(all, living);
  return [...published].flatMap(([address, places]): LostAddress[] => {
    const there = living.get(address);
    if (there === undefined) return redirects.of(address) ? [] : [{ address, places: [] }];
    if (there === places) return [];
    const known = new Set(placesIn(there));
    const lost = placesIn(places).filter((place) => !known.has(place) && !redirects.of(`${address}#${place}`));
    return lost.length > 0 ? [{ address, places: lost }] : [];
  });
}
