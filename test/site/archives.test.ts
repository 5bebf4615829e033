import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { siteIn } from '../../scripts/seal/built-again.ts';
import { verify } from '../../scripts/verify.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';
import { addresses } from '../../src/plan/publish/addresses.ts';
import { createReader } from '../../src/read/read-library.ts';
import { recorded } from '../support/effects.ts';
import { attributes, siteFolder, siteLibrary } from '../support/site.ts';

const plans = siteLibrary().seals.map(({ year }) => year);
const bytesOf = (year: PlanYear): Uint8Array => readFileSync(join(siteFolder, addresses.planArchive(year)));

const built = siteIn(siteFolder);
const reader = createReader();

/** What `npm run verify -- FILE.zip` says of a file, where the site that is tested is what its library makes. */
async function verified(bytes: Uint8Array): Promise<{ code: number; said: string }> {
  const { said, ...effects } = recorded();
  const asked = {
    root: inject('libraryFolder'),
    folder: (named: string) => named,
    words: ['plan.zip'],
    options: {},
    flags: [],
  };
  const sites = { there: siteIn, again: async () => Promise.resolve(built) };
  const code = await verify(asked, { ...effects, open: () => bytes }, sites, reader);
  return { code, said: said.out.join('\n') };
}

describe.each(plans)('the file of the edition of %s', (year) => {
  const files = unzipSync(bytesOf(year));
  const textOf = (file: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[file]);
  const pages = Object.keys(files).filter((file) => file.endsWith('.html'));

  it('leads to nothing that is not in it, and asks nothing of a server', () => {
    const missing = pages.flatMap((page) => {
      const html = textOf(page);
      return [...attributes(html, 'href'), ...attributes(html, 'src')]
        .filter((way) => !/^(?:https?:|mailto:|tel:|#|data:)/.test(way))
        .map((way) => decodeURI(new URL(way.split('#')[0]!, `file:///${page}`).pathname.slice(1)))
        .filter((file) => !files[file])
        .map((file) => `${page}: ${file}`);
    });
    expect(missing).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) expect(textOf(page), page).not.toMatch(/<script|\s(?:src|href)="\/|url\(["']?\//);
  });

  it('is proven to be what was sealed, and names what is not', async () => {
    const { code, said } = await verified(bytesOf(year));
    expect(said).toMatch(new RegExp(`^plan\\.zip: ${year}, udgave \\d\\.\\d+ fra .*, SHA-256 [0-9a-f]{64}$`));
    expect(code).toBe(0);
    const csv = Object.keys(files).find((file) => /tal\/[^/]+(?<!-excel)\.csv$/.test(file))!;
    const changed = { ...files, [csv]: new TextEncoder().encode(`${textOf(csv)}x`) };
    expect(await verified(zipSync(changed, { level: 0 }))).toMatchObject({
      code: 1,
      said: expect.stringContaining(`/${csv}`) as string,
    });
  });
});

it.each(plans)(
  'the file of the edition of %s is held against a site at its own address, which it says',
  async (year) => {
    const files = unzipSync(bytesOf(year));
    const said = new TextDecoder().decode(files['laes-mig.txt']).replace(/\r\nWebstedet: .*\r\n/, '\r\n');
    const from = (site: string): Uint8Array =>
      zipSync(
        { ...files, 'laes-mig.txt': new TextEncoder().encode(`${said}\r\nWebstedet: ${site}/${year}/\r\n`) },
        { level: 0 },
      );
    const refused = async (site: string): Promise<unknown> =>
      await verified(from(site)).catch((error: unknown) => error);
    for (const [site, way] of [
      ['https://elsewhere.example', 'SITE_URL=https://elsewhere.example npm'],
      ['https://elsewhere.example/plan', 'SITE_URL=https://elsewhere.example SITE_BASE=/plan npm'],
    ] as const) {
      const { message } = (await refused(site)) as Error;
      expect(message).toContain(`plan.zip er fra webstedet på ${site},`);
      expect(message).toContain(`${way} run verify -- plan.zip`);
    }
  },
);

it('a file that is no edition is told so', async () => {
  await expect(verified(new TextEncoder().encode('PK'))).rejects.toThrow('plan.zip er ikke en hel ZIP-fil.');
  await expect(verified(zipSync({ 'a.txt': new Uint8Array(1) }))).rejects.toThrow('har ingen forsegling');
});
