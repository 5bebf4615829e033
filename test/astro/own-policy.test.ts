import { expect, it } from 'vitest';
import { withOwnHashes } from '../../src/astro/own-hashes.ts';

// printf 'let a' | openssl dgst -sha256 -binary | base64, and the same of p{} and of nothing.
const script = "'sha256-IfEXP/8HLuXoAiy0hZVrCAcjcLsZqYFpLOHDGj8enqE='";
const style = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
const nothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const page = (policy: string, body: string): string =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;
const whole = (hashes: string): string => page(`script-src 'self'${hashes}; style-src 'self'${hashes};`, '<p></p>');

it('a policy keeps the digests of what stands in its page, wherever it names them', () => {
  const body = `<style>p{}</style><script type="module">let a</script>`;
  expect(withOwnHashes(page(`script-src 'self' ${script} ${nothing}; style-src 'self' ${style};`, body))).toBe(
    page(`script-src 'self' ${script}; style-src 'self' ${style};`, body),
  );
});

it('a page without any has none', () => {
  expect(withOwnHashes(whole(` ${script} ${style}`))).toBe(whole(''));
});

it('what a script fetches is not in the page', () => {
  const body = '<script src="/a.js"></script>';
  expect(withOwnHashes(page(`script-src 'self' ${nothing};`, body))).toBe(page("script-src 'self';", body));
});

it('what only looks like a digest in the text of a page stays', () => {
  const body = `<pre>${script}</pre>`;
  expect(withOwnHashes(page("script-src 'self';", body))).toContain(body);
});
