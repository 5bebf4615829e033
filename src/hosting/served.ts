/** What a host needs to know of a site beside its files. */
export interface ServedSite {
  /** The path that the site stands below, without a slash at its end: '' or '/plan'. */
  base: string;
  /** Pages that have moved, from the root of the site. What programs fetch stands at its old address as a copy. */
  moved: readonly { from: string; to: string }[];
}

/** Files that a header is for, besides all of them. */
export const groups = {
  /** Named by what is in them, so that they never change. */
  hashed: [['_astro']],
  /** Pages that others may show within their own. */
  framed: [
    [':plan', 'tal', ':figure', 'indlejr'],
    ['noegletal', ':measure', 'indlejr'],
  ],
} as const satisfies Record<string, readonly (readonly string[])[]>;
export type Group = keyof typeof groups;

/** A header, and what it says instead of some files. */
export interface Header {
  name: string;
  value: string;
  but?: { group: Group; value: string };
}

/** Nothing that a page could ask of a reader's device, but to copy a text and to share an address. */
const permissions = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ');

/**
 * The headers of the site, after OWASP's HTTP Headers Cheat Sheet. The policy of each page stands in the page itself, with
 * the digests of its own scripts; who may frame it can only be said in a header. Everything is public and the same for all, so
 * any program in any browser may fetch it.
 */
export const headers: readonly Header[] = [
  // For this name alone: what other names of the municipality can do, the plan does not know.
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: permissions },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Access-Control-Allow-Origin', value: '*' },
  {
    name: 'Content-Security-Policy',
    value: "frame-ancestors 'none'",
    but: { group: 'framed', value: 'frame-ancestors *' },
  },
  {
    name: 'Cache-Control',
    value: 'no-cache',
    but: { group: 'hashed', value: 'public, max-age=31536000, immutable' },
  },
];

/** What the files of the site are, where hosts may not know it by their names. */
export const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
  ttl: 'text/turtle',
  webmanifest: 'application/manifest+json',
};

/** Types of text, which are sent packed and are UTF-8. */
export const textTypes: readonly string[] = [
  'application/atom+xml',
  'application/javascript',
  'application/json',
  'application/ld+json',
  'application/manifest+json',
  'image/svg+xml',
  'text/css',
  'text/csv',
  'text/javascript',
  'text/plain',
  'text/turtle',
  'text/xml',
];

/** The addresses of a group as a regular expression. */
export const patternOf = (group: Group, base: string): string =>
  `^${base}/(${groups[group].map((folders) => folders.map(anyOr).join('/')).join('|')})/`;

const anyOr = (folder: string): string => (folder.startsWith(':') ? '[^/]+' : folder);
