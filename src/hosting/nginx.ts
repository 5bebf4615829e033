import { headers, mediaTypes, patternOf, textTypes, type Header, type ServedSite } from './served.ts';

/**
 * A server of nginx, whole. What differs between files is looked up in maps, since an `add_header` in a location would take
 * away all that stand above it (https://nginx.org/en/docs/http/ngx_http_headers_module.html).
 */
export const forNginx = (site: ServedSite): string =>
  [
    '# Skrevet af npm run hosting -- nginx. Læg filen i /etc/nginx/conf.d/, og ret de tre linjer, der har RET.',
    ...headers.filter(({ but }) => but).map((header) => mapOf(header, site)),
    map('$plan_moved', [
      ['default', ''],
      ...site.moved.map(({ from, to }) => [site.base + from, site.base + to] as const),
    ]),
    server(site),
    '',
  ].join('\n');

const map = (name: string, lines: readonly (readonly [string, string])[]): string =>
  ['map $uri ' + name + ' {', ...lines.map(([key, value]) => `    "${key}" "${value}";`), '}'].join('\n');

const mapOf = ({ name, value, but }: Header, { base }: ServedSite): string =>
  map(variable(name), [
    ['default', value],
    [`~${patternOf(but!.group, base)}`, but!.value],
  ]);

const variable = (name: string): string => `$plan_${name.toLowerCase().replaceAll('-', '_')}`;

/** An address below a path is looked up with that path: it is a folder on the disk. */
const rootOf = (base: string): string =>
  base === ''
    ? 'root /var/www/plan;               # RET: her ligger det, der står i dist/'
    : `root /var/www;                    # RET: her ligger mappen ${base.slice(1)} med det, der står i dist/`;

const server = ({ base }: ServedSite): string => `server {
    listen 80;                        # RET: 443 ssl, med certifikat
    server_name plan.example.dk;      # RET
    ${rootOf(base)}
    index index.html;
    # En mappe uden side vises ikke.
    error_page 403 404 =404 ${base}/404.html;
    # En adresse uden / til sidst følges, også bag en proxy, der har certifikatet.
    absolute_redirect off;
    server_tokens off;
    charset utf-8;
    charset_types ${textTypes.join(' ')};
    gzip on;
    gzip_vary on;
    gzip_types ${textTypes.join(' ')};
    include mime.types;
    types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }
${headers.map(({ name, value, but }) => `    add_header ${name} "${but ? variable(name) : value}" always;`).join('\n')}
    if ($plan_moved) {
        return 301 $plan_moved;
    }
    location / {
        try_files $uri $uri/ =404;
    }
}`;
