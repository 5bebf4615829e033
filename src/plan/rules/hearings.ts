import type { Rule } from './rule.ts';

/** Only a draft is out for a hearing. */
export const hearings: Rule = ({ shelves }) =>
  shelves.plans
    .filter(({ status, hearing }) => hearing && status !== 'draft')
    .map(({ file }) => ({
      rule: 'hearing-not-draft',
      file,
      where: { path: ['hearing'], on: 'key' },
      message: 'Planen er ikke et udkast, men står til at være i høring.',
      hint: 'Fjern hearing, når planen er vedtaget, eller skriv status: draft, så længe høringen varer.',
    }));
