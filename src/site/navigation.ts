import { addresses } from '../plan/addresses.ts';
import type { Library, Plan } from '../plan/library.ts';

export interface Link {
  text: string;
  address: string;
  isCurrent?: boolean;
}

/** What a page shows of itself in the header: its plan year, and the kind of page it is within the plan. */
export interface PagePlace {
  year?: number | undefined;
  section?: Section | undefined;
}

export type Section = 'plan' | 'goals' | 'figures' | 'followUp' | 'glossary' | 'data' | 'about';

/** The newest plan: where the site leads when no year is chosen. */
export const newestPlan = ({ plans }: Library): Plan => {
  const plan = plans.at(-1);
  if (!plan) throw new Error('a library needs a plan');
  return plan;
};

/** The plan years in order. Moving along them keeps the kind of page where the other year has it. */
export function yearRail({ plans }: Library, { year, section }: PagePlace): (Link & { hue: string })[] {
  return plans.map((plan) => ({
    text: String(plan.year),
    address: sectionAddress(section, plan.year),
    isCurrent: plan.year === year,
    hue: plan.hue,
  }));
}

function sectionAddress(section: Section | undefined, year: number): string {
  return section === 'goals' || section === 'figures' || section === 'followUp'
    ? addresses[section](year)
    : addresses.plan(year);
}

/** The few ways in: the parts of the plan that one is in (or the newest), and what belongs to the whole site. */
export function mainMenu(library: Library, { year, section }: PagePlace): Link[] {
  const plan = year ?? newestPlan(library).year;
  const entry = (text: string, of: Section, address: string): Link => ({ text, address, isCurrent: section === of });
  return [
    entry('Planen', 'plan', addresses.plan(plan)),
    entry('Mål', 'goals', addresses.goals(plan)),
    entry('Opfølgning', 'followUp', addresses.followUp(plan)),
    entry('Tal', 'figures', addresses.figures(plan)),
    entry('Ordbog', 'glossary', addresses.glossary),
    entry('Om', 'about', '/om/'),
  ];
}
