import { expect, it } from 'vitest';
import { withOwnPolicy } from '../../src/astro/own-policy.ts';

// printf 'let a' | openssl dgst -sha256 -binary | base64, and the same of p{} and of nothing.
const script = "'sha256-IfEXP/8HLuXoAiy0hZVrCAcjcLsZqYFpLOHDGj8enqE='";
const style = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
const nothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const page = (policy: string, body: string): string =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;

it('a policy keeps the digests of what stands in its page, wherever it names them', () => {
  const body = `<style>p{}</style><script type="module">let a</script>`;
  expect(withOwnPolicy(page(`script-src 'self' ${script} ${nothing}; style-src 'self' ${style};`, body))).toBe(
    page(`script-src 'self' ${script}; style-src 'self' ${style};`, body),
  );
});

it('a page without any has none', () => {
  const styled = (hashes: string): string => page(`script-src 'self'${hashes};`, '<script src="/a.js"></script>');
  expect(withOwnPolicy(styled(` ${script} ${style}`))).toBe(styled(''));
});

it('a page without scripts, forms, fonts and manifest may have none of them', () => {
  const all =
    "default-src 'none';img-src 'self' data:;manifest-src 'self';connect-src 'self';form-action 'self';font-src 'self'; script-src 'self'; style-src 'self';";
  // A letter of the reader's own is not fetched.
  const data = '<style>@font-face{src:local(Arial)}</style><script type="application/ld+json">{}</script>';
  expect(withOwnPolicy(page(all, data))).toBe(
    page("default-src 'none';img-src 'self' data:;form-action 'none';script-src 'none'; style-src 'self';", data),
  );
  const having =
    '<link rel="stylesheet" href="/a.css"><link href="/a.webmanifest" rel="manifest"><form></form><script src="/a.js"></script>';
  expect(withOwnPolicy(page(all, having))).toBe(page(all, having));
});

it('what a script fetches is not in the page', () => {
  const body = '<script src="/a.js"></script>';
  expect(withOwnPolicy(page(`script-src 'self' ${nothing};`, body))).toBe(page("script-src 'self';", body));
});

it('what only looks like a digest in the text of a page stays', () => {
  const body = `<pre>${script}</pre>`;
  expect(withOwnPolicy(page("script-src 'self';", body))).toContain(body);
});
