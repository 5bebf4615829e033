import { describe, expect, it } from 'vitest';
import { forApache } from '../../src/hosting/apache.ts';
import { forCloudflare, forNetlify } from '../../src/hosting/headers-file.ts';
import { forNginx } from '../../src/hosting/nginx.ts';
import { headers, patternOf } from '../../src/hosting/served.ts';

const moved = [{ from: '/2019/job.og-udd/', to: '/2019/job/' }];
const hosts = { nginx: forNginx, apache: forApache, netlify: forNetlify, cloudflare: forCloudflare };

describe.each(Object.entries(hosts))('what is written for %s', (_name, write) => {
  it('has each header, and what it says instead of some files', () => {
    const written = write({ base: '', moved });
    for (const { name, value, but } of headers) {
      expect(written).toContain(name);
      expect(written).toContain(value);
      if (but) expect(written).toContain(but.value);
    }
  });

  it('knows the path that the site stands below', () => {
    const [own, below] = [write({ base: '', moved }), write({ base: '/plan', moved })];
    expect(own).not.toContain('/plan/');
    expect(below).toMatch(/\/plan\/\(?_astro\)?\//);
  });
});

it('pages that others may frame are those to be framed alone', () => {
  const pattern = new RegExp(patternOf('framed', '/plan'));
  expect('/plan/2019/tal/tabel-1/indlejr/').toMatch(pattern);
  expect('/plan/2020-2022/tal/tabel-1/indlejr/').toMatch(pattern);
  expect('/plan/noegletal/ledighed/indlejr/').toMatch(pattern);
  for (const other of [
    '/2019/tal/tabel-1/indlejr/',
    '/plan/2019/tal/tabel-1/',
    '/plan/2019/tal/indlejr/',
    '/plan/x/y/tal/z/indlejr/',
  ])
    expect(other).not.toMatch(pattern);
});

it('a page that has moved answers for its own address alone', () => {
  expect(forNginx({ base: '/plan', moved })).toContain('"/plan/2019/job.og-udd/" "/plan/2019/job/";');
  const [, pattern] = /RedirectMatch 301 "(.*)" "\/plan\/2019\/job\/"/.exec(forApache({ base: '/plan', moved }))!;
  expect('/plan/2019/job.og-udd/').toMatch(new RegExp(pattern!));
  for (const other of ['/plan/2019/jobbog-udd/', '/plan/2019/job.og-udd/x/', '/2019/job.og-udd/'])
    expect(other).not.toMatch(new RegExp(pattern!));
});

it('Cloudflare is told to take off what it would else join, and Netlify is not', () => {
  expect(forCloudflare({ base: '', moved: [] })).toContain('! Cache-Control\n  Cache-Control: public');
  expect(forNetlify({ base: '', moved: [] })).not.toContain('!');
});

it('nginx is told where a site lies that stands below a path: in a folder of that name', () => {
  expect(forNginx({ base: '', moved: [] })).toMatch(/root \/var\/www\/plan; .* dist\//);
  expect(forNginx({ base: '/planer', moved: [] })).toMatch(/root \/var\/www; .* mappen planer /);
});
