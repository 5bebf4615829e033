import { CommandError } from './reason.ts';

/**
 * Where the site is published, as SITE_URL says it: nothing where that is empty, as a variable of a workflow is that nobody
 * has given a value.
 */
export function publishedAt(said: string | undefined): string | undefined {
  if (!said) return undefined;
  const at = URL.parse(said);
  if (at && ['http:', 'https:'].includes(at.protocol) && at.href === `${at.origin}/`) return at.origin;
  throw new CommandError(
    `SITE_URL er ”${said}”. Skriv hele adressen uden mappe: SITE_URL=https://plan.example.dk. En mappe skrives for sig: SITE_BASE=/plan.`,
  );
}
