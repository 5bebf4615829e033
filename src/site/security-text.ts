import type { Site } from '../plan/entry/site.ts';
import type { Library } from '../plan/library/library.ts';

/** Whom to tell of a fault in the site's security, and until when that holds. */
type Known = Required<NonNullable<Site['security']>>;

/** At the root of a host alone, where it is looked for, and only where it says until when it holds: else it is none. */
export function securityPaths({ site: { security } }: Pick<Library, 'site'>, base: string) {
  if (security?.expires === undefined || base.replace(/\/$/, '') !== '') return [];
  const { contact, expires } = security;
  return [{ params: { place: '.well-known' }, props: { security: { contact, expires } } }];
}

/** As RFC 9116 has it; it holds to the end of its last day. */
export const securityText = ({ contact, expires }: Known, site: URL | undefined): string =>
  [
    `Contact: ${contact.startsWith('https:') ? contact : `mailto:${contact}`}`,
    `Expires: ${expires}T23:59:59Z`,
    ...(site ? [`Canonical: ${new URL('/.well-known/security.txt', site).href}`] : []),
    '',
  ].join('\n');
