import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { forApache } from '../../src/hosting/apache.ts';
import { forNginx } from '../../src/hosting/nginx.ts';
import { headers, type ServedSite } from '../../src/hosting/served.ts';

/** Real servers, with what is written for them; where a machine has none of a kind, its tests are told as skipped. */
const programs = { nginx: '/usr/sbin/nginx', apache: '/usr/sbin/apache2' };

const moved = [{ from: '/2019/gammel/', to: '/2019/ny/' }];
const files = [
  'index.html',
  '404.html',
  '_astro/page.abc.css',
  '2019/ny/index.html',
  '2019/tal/t/index.html',
  '2019/tal/t/indlejr/index.html',
  'noegletal/m/indlejr/index.html',
  '2019/tal/t.csv',
  'data/alt.parquet',
  'data/katalog.ttl',
];

const free = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const configured = {
  /** As Debian's own, with the server that was written in its place. */
  nginx(folder: string, port: number, site: ServedSite): string[] {
    const own = forNginx(site)
      .replace(/listen 80;.*/, `listen ${port};`)
      .replace(/root .*/, `root ${join(folder, 'web')};`)
      .replace('include mime.types', 'include /etc/nginx/mime.types');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${folder};`);
    const config = `pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${temporary.join(' ')}\n${own}}`;
    writeFileSync(join(folder, 'nginx.conf'), config);
    return ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'];
  },
  apache(folder: string, port: number, site: ServedSite): string[] {
    const web = join(folder, 'web');
    writeFileSync(join(web, site.base, '.htaccess'), forApache(site));
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'deflate', 'filter', 'autoindex'];
    const config = [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      `ServerName localhost\nListen ${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/errors`,
      `User www-data\nGroup www-data\nTypesConfig /etc/mime.types\nDocumentRoot ${web}`,
      `<Directory ${web}>\nAllowOverride FileInfo Options Indexes\nRequire all granted\n</Directory>`,
    ].join('\n');
    writeFileSync(join(folder, 'apache.conf'), config);
    return ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'];
  },
};

const kinds = (Object.keys(programs) as (keyof typeof programs)[]).flatMap((host) =>
  ['', '/plan'].map((base) => ({ host, base })),
);

describe.each(kinds)('$host, with the site at "$base/"', ({ host, base }) => {
  const isHere = existsSync(programs[host]);
  let folder: string;
  let server: ChildProcess | undefined;
  let address = '';
  const fetched = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(address + base + path, { redirect: 'manual', headers });

  beforeAll(async () => {
    if (!isHere) return;
    folder = mkdtempSync(join(tmpdir(), 'host-'));
    spawnSync('chmod', ['755', folder]);
    for (const file of files) {
      const path = join(folder, 'web', base, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `æ ${file}`);
    }
    writeFileSync(join(folder, 'web', base, 'lang.html'), 'tekst '.repeat(1000));
    const port = await free();
    address = `http://localhost:${port}`;
    server = spawn(programs[host], configured[host](folder, port, { base, moved }), { stdio: 'inherit' });
    await vi.waitFor(() => fetched('/'), { timeout: 10_000 });
  });
  afterAll(() => {
    server?.kill();
    if (isHere) rmSync(folder, { recursive: true, force: true });
  });

  it.skipIf(!isHere)('sends each header with a page, and with one that is not there', async () => {
    const [page, none] = [await fetched('/2019/tal/t/'), await fetched('/findes-ikke/')];
    for (const { name, value } of headers) {
      expect(page.headers.get(name), name).toBe(value);
      expect(none.headers.get(name), name).toBe(value);
    }
    expect(none.status).toBe(404);
    expect(await none.text()).toBe('æ 404.html');
  });

  it.skipIf(!isHere)('lets what never changes be kept, and nothing else', async () => {
    const kept = await fetched('/_astro/page.abc.css');
    expect(kept.headers.get('cache-control')).toContain('immutable');
    expect((await fetched('/2019/tal/t.csv')).headers.get('cache-control')).toBe('no-cache');
  });

  it.skipIf(!isHere)('lets others frame what is there to be framed', async () => {
    const [table, framed] = [await fetched('/2019/tal/t/indlejr/'), await fetched('/noegletal/m/indlejr/')];
    expect(table.headers.get('content-security-policy')).toBe('frame-ancestors *');
    expect(framed.headers.get('content-security-policy')).toBe('frame-ancestors *');
    expect(framed.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.skipIf(!isHere)(
    'answers for a folder without a page as for what is not there, and lets nobody keep that',
    async () => {
      const folder = await fetched('/_astro/');
      expect([403, 404]).toContain(folder.status);
      expect(await folder.text()).toBe('æ 404.html');
      expect(folder.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it.skipIf(!isHere)('sends text packed, says so to those who keep it, and sends what one has only once', async () => {
    const first = await fetched('/lang.html');
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(first.headers.get('vary')).toBe('Accept-Encoding');
    const again = await fetched('/lang.html', { 'If-None-Match': first.headers.get('etag')! });
    expect(again.status).toBe(304);
  });

  it.skipIf(!isHere)('says what files are', async () => {
    const types = await Promise.all(
      ['/2019/tal/t.csv', '/data/alt.parquet', '/data/katalog.ttl', '/'].map(async (path) =>
        (await fetched(path)).headers.get('content-type')?.toLowerCase(),
      ),
    );
    expect(types).toEqual([
      'text/csv; charset=utf-8',
      'application/vnd.apache.parquet',
      'text/turtle; charset=utf-8',
      'text/html; charset=utf-8',
    ]);
  });

  it.skipIf(!isHere)('leads from where a page was to where it is', async () => {
    const { status, headers } = await fetched('/2019/gammel/');
    expect(status).toBe(301);
    expect(new URL(headers.get('location')!, address).pathname).toBe(`${base}/2019/ny/`);
  });
});
