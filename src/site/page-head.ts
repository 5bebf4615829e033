import type { Library } from '../plan/library/library.ts';
import { addresses } from '../plan/publish/addresses.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';
import { cardFor } from './card/cards.ts';
import { addressAt, publicAddress } from './href.ts';

/** What the meta tags of a page are made of. */
export interface PageHead {
  title: string;
  description: string;
  year?: PlanYear | undefined;
  /** Search engines are to leave it out: it repeats other pages, or is no page that anyone looks for. */
  isHidden?: boolean | undefined;
}

/** What those who show a page elsewhere are told of it: where it is, what it is called there, and its picture. */
export interface SharedHead {
  address: string;
  picture: string;
  alt: string;
}

/** Nothing where the site does not know its own address: what is shown elsewhere must be found from there. */
export function sharedHead(path: string, library: Library, site: URL | undefined): SharedHead | undefined {
  if (!site) return undefined;
  const address = addressAt(path);
  const { page, alt } = cardFor(address, library);
  return { address: publicAddress(address, site), picture: publicAddress(addresses.card(page), site), alt: alt() };
}

/** The title of a page where it stands alone: one of a plan with its year. */
export const titleAlone = ({ title, year }: Pick<PageHead, 'title' | 'year'>): string =>
  year === undefined ? title : withYear(title, year);

/** So much of a description is shown where pages are found. */
const longest = 160;

/**
 * The description of a page: that of a plan year begins with the page's title and year, for many a goal or empty annex is
 * described alike; and what is too long ends after a whole word.
 */
export function descriptionOf({ title, description, year }: PageHead): string {
  const named = year === undefined ? description : `${titleAlone({ title, year })}: ${description}`;
  if (named.length <= longest) return named;
  const cut = named.slice(0, longest - 2);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.(–-]+$/, '')} …`;
}

const withYear = (title: string, year: PlanYear): string =>
  title.includes(String(year)) ? title : `${title}, ${year}`;

/** The title of a page's tab: the site's own on the front page, and with its year on those of a plan, for chapters have the same titles year after year. */
export function tabTitle({ title, year }: Pick<PageHead, 'title' | 'year'>, { site }: Pick<Library, 'site'>): string {
  if (title === site.title && year === undefined) return `${site.title}, ${site.municipality}`;
  return `${titleAlone({ title, year })} · ${site.title}, ${site.municipality}`;
}
