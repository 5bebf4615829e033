import type { Finding } from '../value/problem.ts';
import { joinList } from '../words/danish.ts';
import type { Rule } from './rule.ts';

/** An offer stands in the chapters of plans that it says name it: else comparisons would say that a year did not have it. */
export const offers: Rule = ({ shelves }) =>
  shelves.chapters.flatMap(({ components, year, file }) =>
    components.flatMap(({ name, attributes, line, column }): Finding[] => {
      const offer = name === 'Offer' ? shelves.offers.find(({ id }) => id === attributes['id']) : undefined;
      if (!offer || year === undefined || offer.plans.some(({ plan }) => plan === year)) return [];
      return [
        {
          rule: 'offer-of-other-plan',
          file,
          where: { line, column },
          message: `Tilbuddet ”${offer.name}” siger, at det er nævnt i ${joinList(offer.plans.map(({ plan }) => String(plan)))}, men ikke i ${year}.`,
          hint: `Skriv i ${offer.file} under plans: {plan: ${year}, origin: {document: …, label: …}}, eller fjern det her.`,
        },
      ];
    }),
  );
