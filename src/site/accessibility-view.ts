import type { Library } from '../plan/library/library.ts';
import { joinList } from '../plan/words/danish.ts';

/** The ways to give notice of a fault that the site does not tell: "et telefonnummer eller en e-mailadresse". */
export function contactNotGiven({ site }: Pick<Library, 'site'>): string | undefined {
  const { phone, email } = site.accessibility.contact;
  const missing = [...(phone ? [] : ['et telefonnummer']), ...(email ? [] : ['en e-mailadresse'])];
  return missing.length > 0 ? joinList(missing, 'eller') : undefined;
}
