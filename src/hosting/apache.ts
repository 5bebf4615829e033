import { headers, mediaTypes, patternOf, textTypes, type Header, type ServedSite } from './served.ts';

/** A `.htaccess` for Apache 2.4, which lies in the folder of the site. */
export const forApache = (site: ServedSite): string =>
  [
    '# Skrevet af npm run hosting -- apache. Læg filen i public/.htaccess, så kommer den med i dist/.',
    '# Den kræver AllowOverride FileInfo Options Indexes og modulerne headers, mime, alias og deflate.',
    'Options -Indexes',
    'DirectoryIndex index.html',
    ...[403, 404].map((status) => `ErrorDocument ${status} ${site.base}/404.html`),
    'AddDefaultCharset UTF-8',
    ...Object.entries(mediaTypes).map(([ending, type]) => `AddType ${type} .${ending}`),
    `AddCharset UTF-8 .atom .css .csv .js .json .jsonld .svg .ttl .txt .xml`,
    `AddOutputFilterByType DEFLATE text/html ${textTypes.join(' ')}`,
    // Apache gives what it packs another ETag, and does not know it again: a page would be sent anew at each visit.
    'RequestHeader edit* If-None-Match "-gzip\\"" "\\""',
    ...headers.flatMap((header) => lines(header, site)),
    ...site.moved.map(({ from, to }) => `RedirectMatch 301 "^${RegExp.escape(site.base + from)}$" "${site.base + to}"`),
    '',
  ].join('\n');

function lines({ name, value, but }: Header, { base }: ServedSite): string[] {
  const set = (said: string, condition = ''): string => `Header always set ${name} "${said}"${condition}`;
  if (!but) return [set(value)];
  const isOther = `%{REQUEST_URI} =~ m#${patternOf(but.group, base)}#`;
  return [set(value, ` "expr=! ${isOther}"`), set(but.value, ` "expr=${isOther}"`)];
}
