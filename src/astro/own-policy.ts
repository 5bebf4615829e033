import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Leaves in the policy of each page the digests of what stands in that page: Astro writes those of every page in all of them,
 * and a page would let scripts and styles run that it does not have.
 */
export function keepOwnHashes(siteFolder: string, pages: readonly string[]): void {
  for (const page of pages) {
    const file = join(siteFolder, page);
    const html = readFileSync(file, 'utf8');
    const own = withOwnHashes(html);
    if (own !== html) writeFileSync(file, own);
  }
}

/** A page whose policy (its `meta`) has the digests of its own inline scripts and styles, and no others. */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(inline)].map(([, , text]) => digest(text!)));
  return html.replace(policy, (tag) =>
    tag.replaceAll(/ '(sha256-[^']+)'/g, (said, hash) => (own.has(hash) ? said : '')),
  );
}

const inline = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
