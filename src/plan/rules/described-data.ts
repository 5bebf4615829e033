import type { Rule } from './rule.ts';

/** Whoever finds the data must be told what may be done with them and whom to ask; only the municipality knows. */
export const describedData: Rule = ({ site }) => {
  if (!site) return [];
  const { licence, themes, contact } = site;
  const lacking: [isLacking: boolean, key: 'licence' | 'themes' | 'contact', message: string, hint: string][] = [
    [
      licence === undefined,
      'licence',
      'Her står ikke, hvilken licens data er under, så ingen ved, hvad de må bruge dem til.',
      'Skriv den, når kommunen har besluttet det, fx licence: CC-BY-4.0. Indtil da siger /data/, at den mangler.',
    ],
    [
      themes === undefined,
      'themes',
      'Her står ikke, hvilke af EU’s temaer data hører under, så de er sværere at finde i kataloger.',
      'Skriv themes: [SOCI], hvis det er befolkning og samfund. De andre står i vejledningen.',
    ],
    [
      [contact.phone, contact.email, contact.webAddress].every((way) => way === undefined),
      'contact',
      'Kontakten har hverken telefon, mailadresse eller webadresse, så ingen kan spørge om data.',
      'Skriv phone, email eller webAddress under contact.',
    ],
  ];
  return lacking.flatMap(([isLacking, key, message, hint]) =>
    isLacking
      ? [
          {
            rule: 'described-data' as const,
            severity: 'warning' as const,
            file: 'data/site.yaml',
            ...(key === 'contact' && { where: { path: ['contact'] } }),
            message,
            hint,
          },
        ]
      : [],
  );
};
