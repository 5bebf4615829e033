import type { Library } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { addresses } from '../plan/publish/addresses.ts';
import type { Link } from './navigation.ts';

/** Where to go from an address that leads nowhere. */
export interface WaysOn {
  groups: Link[];
  themes: Link[];
  plans: Link[];
}

export const waysOn = ({ targetGroups, themes, plans }: Library): WaysOn => ({
  groups: targetGroups.map(({ id, title }) => ({ text: title, address: addresses.targetGroup(id) })),
  themes: themes.map(({ id, title }) => ({ text: title, address: addresses.theme(id) })),
  plans: plans.map((plan) => ({ text: planWords(plan).name, address: addresses.plan(plan.year) })),
});
