import { groups, headers, type Group, type ServedSite } from './served.ts';

/**
 * A `_headers` file. Where two rules are for one file, Netlify takes the value of the narrower one; Cloudflare Pages joins both
 * with a comma, unless the narrower one first takes the header off with `!`, which Netlify does not know
 * (https://developers.cloudflare.com/pages/configuration/headers/).
 */
function headersFile(host: 'netlify' | 'cloudflare', { base }: ServedSite): string {
  const block = (path: string, lines: readonly string[]): string =>
    [base + path, ...lines.map((line) => `  ${line}`)].join('\n');
  const narrower = (Object.keys(groups) as Group[]).flatMap((group) =>
    groups[group].map((folders) =>
      block(
        `/${folders.join('/')}/*`,
        headers.flatMap(({ name, but }) => {
          if (but?.group !== group) return [];
          return [...(host === 'cloudflare' ? [`! ${name}`] : []), `${name}: ${but.value}`];
        }),
      ),
    ),
  );
  const forAll = headers.map(({ name, value }) => `${name}: ${value}`);
  const about = `# Skrevet af npm run hosting -- ${host}. Læg filen i public/_headers, så kommer den med i dist/.`;
  return [about, block('/*', forAll), ...narrower, ''].join('\n');
}

export const forNetlify = (site: ServedSite): string => headersFile('netlify', site);
export const forCloudflare = (site: ServedSite): string => headersFile('cloudflare', site);
