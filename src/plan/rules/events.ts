import { toPeriod } from '../value/period.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule } from './rule.ts';

/** What lasted ends after it began. */
export const events: Rule = ({ shelves }) =>
  shelves.events.flatMap(({ from, to, file }): Finding[] =>
    to === undefined || toPeriod(from).start < toPeriod(to).end
      ? []
      : [
          {
            rule: 'event-ends-first',
            message: `Begivenheden holder op (${to}), før den begynder (${from}).`,
            hint: 'Ret en af de to tider, eller slet ”to”, hvis det skete på én gang.',
            file,
            where: { path: ['to'] },
          },
        ],
  );
