import { z } from 'zod';

/**
 * The name of a plan: the year or the years that it is for, "2019" or "2020-2022". It names the plan's folders, stands in
 * its addresses and is written so wherever a reader meets it. It is also a period, which says when the plan applies.
 * Ordered as text, plans stand by when they begin.
 */
export type PlanYear = `${number}` | `${number}-${number}`;

/** A year, or the first and the last of several, in a file's path. */
export const planYearPattern = String.raw`\d{4}(?:-\d{4})?`;

const pattern = new RegExp(`^${planYearPattern}$`);

/** In the place of a plan, where something belongs to none: no plan has that name. */
export const yearless: PlanYear = '0';

/** Whether a text is the name of a plan: of one year, or of several, the first of them first. */
export function isPlanYear(text: string): text is PlanYear {
  const [from, to] = text.split('-');
  return pattern.test(text) && (to === undefined || from! < to);
}

/** The name that a folder most likely should have: "2020_2022", "20-22" and "2022-2020" are 2020-2022. */
export function asPlanYear(folder: string): PlanYear | undefined {
  const written = /^(\d{4}|\d{2})\D{1,5}(\d{4}|\d{2})$/.exec(folder)?.slice(1) ?? [];
  const [from = '', to] = written.map((year) => year.padStart(4, '20')).sort();
  const name = from === to ? from : `${from}-${to}`;
  return isPlanYear(name) ? name : undefined;
}

/** The year that a plan begins in. */
export const firstYear = (name: PlanYear): number => Number(name.slice(0, 4));

/** The year that a plan ends with. */
export const lastYear = (name: PlanYear): number => Number(name.slice(-4));

/** Whether years are all among those of a plan. */
export const isWithinYears = (years: PlanYear, plan: PlanYear): boolean =>
  firstYear(plan) <= firstYear(years) && lastYear(years) <= lastYear(plan);

/** The name of a plan in YAML, where a year alone is a number. */
export const planYearNameSchema = z
  .union([z.int(), z.string().regex(pattern, { error: 'plan-year' })], { error: 'plan-year' })
  .transform(String)
  .pipe(z.custom<PlanYear>((text) => isPlanYear(String(text)), { error: 'plan-year' }))
  .meta({ description: 'Planår: 2019, eller 2020-2022 for en plan for flere år' });
