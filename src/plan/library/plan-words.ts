import { formatDate } from '../words/danish.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { planOf, type Library, type Plan } from './library.ts';

import type { Origin } from '../value/origin.ts';

/**
 * What pages may call what they render. Only where the whole plan is among the documents is it the plan that one reads;
 * else it is a plan year, told from what other documents say.
 */
export interface PlanWords {
  /** What stands over a page: "Beskæftigelsesplan 2015", or "Planåret 2021". */
  name: string;
  /** In a title: "Planen på ét minut". */
  noun: 'Planen' | 'Strategien' | 'Planåret';
}

const nouns = { plan: 'Planen', strategy: 'Strategien' } as const;

export const planWords = ({
  title,
  kind,
  year,
  ownDocument,
}: Pick<Plan, 'title' | 'kind' | 'year' | 'ownDocument'>): PlanWords =>
  ownDocument.extent === 'whole' ? { name: title, noun: nouns[kind] } : { name: `Planåret ${year}`, noun: 'Planåret' };

/** A plan among others, or what stands in it: "2021", and "2027-2030, udkast". */
export const planMark = ({ year, status }: Pick<Plan, 'year' | 'status'>): string =>
  status === 'draft' ? `${year}, udkast` : year;

/** The same within a sentence: "2021", and "udkastet for 2027-2030". */
export const planNamed = ({ year, status }: Pick<Plan, 'year' | 'status'>): string =>
  status === 'draft' ? `udkastet for ${year}` : year;

/** A plan among others, of the plan of a year. */
export const markOf = (year: PlanYear, library: Pick<Library, 'plans'>): string => planMark(planOf(library, year));

/** "i planen" where all of it stands in the whole plan itself, else "i dokumenterne". */
export const standsIn = (
  origins: readonly Pick<Origin, 'document'>[],
  { ownDocument }: Pick<Plan, 'ownDocument'>,
): 'i planen' | 'i dokumenterne' =>
  ownDocument.extent === 'whole' && origins.every(({ document }) => document === ownDocument.document)
    ? 'i planen'
    : 'i dokumenterne';

/** Which edition of the website's rendering one has read: "webstedets udgave 1.0 (22. november 2026)". */
export const editionText = ({ edition: { number, date } }: Pick<Plan, 'edition'>): string =>
  `webstedets udgave ${number} (${formatDate(date)})`;

/** Which edition of a plan year one has read: "Beskæftigelsesplan 2015, webstedets udgave 1.0 (22. november 2026)". */
export const editionOf = (plan: Plan): string => `${planWords(plan).name}, ${editionText(plan)}`;
