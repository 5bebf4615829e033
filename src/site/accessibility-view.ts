import type { Library } from '../plan/library/library.ts';
import { formatDate, joinList } from '../plan/words/danish.ts';

/** The ways to give notice of a fault that the site does not tell: "et telefonnummer eller en e-mailadresse". */
export function contactNotGiven({ site }: Pick<Library, 'site'>): string | undefined {
  const { phone, email } = site.accessibility.contact;
  const missing = [...(phone ? [] : ['et telefonnummer']), ...(email ? [] : ['en e-mailadresse'])];
  return missing.length > 0 ? joinList(missing, 'eller') : undefined;
}

/** What is known of this site's being tried, in a sentence: what nobody has tried, nobody may take for tried. */
export function testedText({ site }: Pick<Library, 'site'>): string {
  const { tested } = site.accessibility;
  return tested
    ? `${site.municipality} oplyser, at webstedet senest er prøvet ${formatDate(tested)}.`
    : `${site.municipality} oplyser ikke, om webstedet er prøvet. Regn derfor med, at det ikke er prøvet endnu.`;
}
