import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Leaves in the policy of each page what that page has: Astro writes one policy, with the digests of every page, in all of them, and
 * a page would let scripts and styles run that it does not have, and fetch what it never asks for.
 */
export function keepOwnPolicies(siteFolder: string, pages: readonly string[]): void {
  for (const page of pages) {
    const file = join(siteFolder, page);
    const html = readFileSync(file, 'utf8');
    const own = withOwnPolicy(html);
    if (own !== html) writeFileSync(file, own);
  }
}

/** A page whose policy (its `meta`) has the digests of its own inline scripts and styles, and allows no kind of thing that it has none of. */
export function withOwnPolicy(html: string): string {
  const own = new Set([...html.matchAll(inline)].map(([, , text]) => digest(text!)));
  const idle = kinds.filter(({ sign }) => !sign.test(html));
  return html.replace(policy, (tag) =>
    idle.reduce(
      (narrowed, { directive, sources }) => narrowed.replace(directive, sources),
      tag.replaceAll(/ '(sha256-[^']+)'/g, (said, hash) => (own.has(hash) ? said : '')),
    ),
  );
}

/** A script that runs, and not what search engines read. */
const script = /<script\b(?![^>]*\stype="application\/ld\+json")/;

/** What a page may have, by what shows that it has; and what its policy says where it has not. All else is forbidden from the first. */
const kinds: readonly { sign: RegExp; directive: RegExp; sources: string }[] = [
  { sign: script, directive: /script-src [^;"]*/, sources: "script-src 'none'" },
  // Pages fetch nothing; their scripts do.
  { sign: script, directive: /connect-src [^;"]*;/, sources: '' },
  { sign: /<form\b/, directive: /form-action [^;"]*/, sources: "form-action 'none'" },
  { sign: /<link\b[^>]*\srel="manifest"/, directive: /manifest-src [^;"]*;/, sources: '' },
  { sign: /@font-face[^}]*\burl\(|<link\b[^>]*\srel="stylesheet"/, directive: /font-src [^;"]*;\s*/, sources: '' },
];

const inline = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
