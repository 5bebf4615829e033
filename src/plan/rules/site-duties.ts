import type { Site } from '../entry/site.ts';
import type { Finding } from '../value/problem.ts';
import { formatDate, joinList } from '../words/danish.ts';
import { lackingInStatement } from '../words/accessibility.ts';
import type { Rule } from './rule.ts';

const file = 'data/site.yaml';

/** What the law asks of the accessibility statement, and of whoever takes in word of a fault in security. */
export const siteDuties: Rule = ({ site, today }) =>
  site ? [...lacking(site), ...(today ? [...notReviewed(site, today), ...securityOf(site, today)] : [])] : [];

function lacking({ accessibility }: Site): Finding[] {
  const all = lackingInStatement(accessibility);
  if (all.length === 0) return [];
  return [
    {
      rule: 'accessibility-statement',
      severity: 'warning',
      file,
      where: { path: ['accessibility'] },
      message: `Tilgængelighedserklæringen siger ikke det, loven kræver: ${joinList(all)}.`,
      hint: 'Skriv det under accessibility, når kommunen ved det; vejledningen viser hvordan. Indtil da siger siden, at det mangler.',
    },
  ];
}

function notReviewed({ accessibility: { statement, made, reviewed = made } }: Site, today: string): Finding[] {
  if (statement || !reviewed || reviewed >= yearBefore(today)) return [];
  return [
    {
      rule: 'accessibility-statement',
      severity: 'warning',
      file,
      where: { path: ['accessibility'] },
      message: `Tilgængelighedserklæringen blev senest gennemgået ${formatDate(reviewed)}. Loven kræver, at det sker mindst én gang om året.`,
      hint: 'Gå den igennem, og skriv dagen som reviewed.',
    },
  ];
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

function securityOf({ security }: Site, today: string): Finding[] {
  if (!security || (security.expires !== undefined && security.expires > today)) return [];
  const { expires } = security;
  return [
    {
      rule: 'security-contact',
      severity: 'warning',
      file,
      where: { path: ['security', ...(expires ? ['expires'] : [])] },
      message: expires
        ? `security.txt gjaldt til ${formatDate(expires)}, og det er forbi.`
        : 'security.txt kommer ikke ud, for den skal sige, til hvornår den gælder.',
      hint: 'Skriv expires: og en dag højst et år frem, når I har set efter, at kontakten passer.',
    },
  ];
}
