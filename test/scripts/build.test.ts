import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite, type Draw } from '../../scripts/build.ts';
import { PageError } from '../../src/astro/page-error.ts';
import { isWithin, keptFor, program } from '../../src/read/root.ts';
import { recorded } from '../support/effects.ts';
import { caseFiles, goodFiles } from '../support/libraries.ts';
import { writeFiles } from '../support/project-folder.ts';

/** A municipality's own folder outside the program, with the last good site in it. */
let root: string;
const published = (): string => readFileSync(join(root, 'dist', 'index.html'), 'utf8');
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'Åby ny plan-'));
  writeFiles(root, goodFiles());
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'the last good one');
});
afterEach(() => {
  for (const folder of [root, keptFor(root)]) rmSync(folder, { recursive: true, force: true });
});

/** Draws a site of one page. */
const draw: Draw = async (_library, outDir) => {
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'index.html'), 'the new one');
};

async function built(drawn: Draw) {
  const effects = recorded();
  const isBuilt = (await buildSite(root, effects, drawn)) !== undefined;
  return { isBuilt, said: effects.said.err.join('\n'), told: effects.said.out };
}

describe('a build of another library', () => {
  it("puts the site in that library's folder, and nothing else", async () => {
    expect(await built(draw)).toMatchObject({ isBuilt: true, said: '' });
    expect(published()).toBe('the new one');
    expect(readdirSync(root).sort()).toEqual(['content', 'data', 'dist']);
    expect(existsSync(keptFor(root)) ? readdirSync(keptFor(root)) : []).toEqual([]);
  });

  it('puts a preview, with its drafts, in a folder of its own, and says that it is not to be published', async () => {
    const effects = recorded();
    let given: boolean | undefined;
    const drawPreview: Draw = (library, outDir) => {
      given = library.isPreview;
      return draw(library, outDir);
    };
    expect(await buildSite(root, effects, drawPreview, true)).toBeDefined();
    expect(given).toBe(true);
    expect(readFileSync(join(root, 'preview', 'index.html'), 'utf8')).toBe('the new one');
    expect(effects.said.out.at(-1)).toContain('skal ikke udgives');
    rmSync(join(root, 'preview'), { recursive: true });
  });

  it('says whose site it is, how many pages it has, of which plan years, and where it lies', async () => {
    const drawMore: Draw = async (library, outDir) => {
      await draw(library, outDir);
      mkdirSync(join(outDir, '2019'));
      writeFileSync(join(outDir, '2019', 'index.html'), 'a plan year');
      writeFileSync(join(outDir, '2019', 'maal.csv'), 'no page');
    };
    const where = `Webstedet ligger i ${join(root, 'dist')}`;
    expect((await built(draw)).told).toEqual([
      `Beskæftigelsesplan for Lilleby Kommune er bygget: 1 side med planåret 2019.\n${where}`,
    ]);
    expect((await built(drawMore)).told).toEqual([
      `Beskæftigelsesplan for Lilleby Kommune er bygget: 2 sider med planåret 2019.\n${where}`,
    ]);
  });

  it('says how many warnings there are, and where they are read', async () => {
    writeFiles(root, caseFiles('unlike-expected'));
    const { told } = await built(draw);
    expect(told.join()).toMatch(/\n(?:Én advarsel|\S+ advarsler)\. npm run check viser dem\.$/);
  });

  it('draws in the program, where its packages are found, what was read once before', async () => {
    const effects = recorded();
    let reads = 0;
    const files = (from: string) => {
      reads += 1;
      return effects.files(from);
    };
    const built = await buildSite(root, { ...effects, files }, (library, outDir) => {
      expect(library.root).toBe(root);
      expect(library.checked?.entries.map(({ file }) => file).sort()).toEqual([...goodFiles().keys()].sort());
      expect(isWithin(program, outDir)).toBe(true);
      return draw(library, outDir);
    });
    expect({ isBuilt: built !== undefined, reads }).toEqual({ isBuilt: true, reads: 1 });
  });

  it('draws beside the site where the library lies in the program', async () => {
    const inside = join(program, '.cache', `inside-${process.pid}`);
    writeFiles(inside, goodFiles());
    const folders: string[] = [];
    await buildSite(inside, recorded(), (library, outDir) => {
      folders.push(outDir);
      return draw(library, outDir);
    });
    expect(folders).toEqual([join(inside, `dist-next-${process.pid}`)]);
    expect(readdirSync(inside).sort()).toEqual(['content', 'data', 'dist']);
    rmSync(inside, { recursive: true });
  });
});

describe('a build that cannot be done leaves the last good site, and nothing beside it', () => {
  afterEach(() => {
    expect(published()).toBe('the last good one');
    expect(readdirSync(root).filter((name) => name.startsWith('dist-'))).toEqual([]);
    expect(existsSync(keptFor(root)) ? readdirSync(keptFor(root)) : []).toEqual([]);
  });

  it('where pictures cannot be read, and says which, and nothing of the program', async () => {
    const unread = (file: string): Error =>
      new Error('Error generating image', {
        cause: new Error('CouldNotTransformImage', {
          cause: Object.assign(new Error(`Billedet ${file} kan ikke læses.`), { name: 'PictureError' }),
        }),
      });
    const { isBuilt, said } = await built(() =>
      Promise.reject(new AggregateError([unread('havnen.jpg'), unread('bro.png'), unread('bro.png')])),
    );
    expect(isBuilt).toBe(false);
    expect(said).toBe('Billedet havnen.jpg kan ikke læses.\nBilledet bro.png kan ikke læses.');
  });

  it('where a page cannot be drawn', async () => {
    const { isBuilt, said } = await built(async (library, outDir) => {
      await draw(library, outDir);
      throw new PageError('/2019/', new Error('a fault of the program'));
    });
    expect(isBuilt).toBe(false);
    expect(said).toMatch(/^Siden \/2019\/ kan ikke tegnes\. [\s\S]*a fault of the program/);
  });

  it.each<[string, Draw]>([
    ['no file', async () => undefined],
    ['no page', async (_library, outDir) => void mkdirSync(outDir, { recursive: true })],
  ])('where %s is written', async (_what, drawn) => {
    const { isBuilt, said } = await built(drawn);
    expect({ isBuilt, said }).toEqual({
      isBuilt: false,
      said: 'Der blev ikke skrevet nogen sider. Noget af programmet mangler: hent det igen.',
    });
  });

  it('where no page is written, also if a killed build has left some', async () => {
    await draw({ root }, join(keptFor(root), 'site-next-17'));
    expect((await built(async () => undefined)).isBuilt).toBe(false);
  });

  it('where the files have problems, before anything is drawn', async () => {
    writeFileSync(join(root, 'data', 'site.yaml'), 'title: Plan\n');
    const drawn: string[] = [];
    const { isBuilt, said } = await built(async (_library, outDir) => void drawn.push(outDir));
    expect(isBuilt).toBe(false);
    expect(said).toMatch(
      /^\S+ problem(?:er)?\. Det, der er bygget før, er ikke rørt\.\n\ndata\/site.yaml\n\n {2}1:1 {2}schema\n/,
    );
    expect(drawn).toEqual([]);
  });

  it('where another build is at it', async () => {
    mkdirSync(join(root, 'dist-lock'));
    writeFileSync(join(root, 'dist-lock', 'pid'), String(process.ppid));
    const { isBuilt, said } = await built(draw);
    expect(isBuilt).toBe(false);
    expect(said).toBe(`Et andet byg er i gang her (proces ${process.ppid}). Vent, til det er færdigt, og prøv igen.`);
    rmSync(join(root, 'dist-lock'), { recursive: true });
  });
});

it.each(['borte', 'fil', 'tom'])('a build makes nothing where there is no library: %s', async (name) => {
  writeFileSync(join(root, 'fil'), 'tekst');
  mkdirSync(join(root, 'tom'));
  const before = readdirSync(root, { recursive: true }).sort();
  const effects = recorded();
  expect(await buildSite(join(root, name), effects, draw)).toBeUndefined();
  expect(effects.said.err.join()).toContain('Skriv --root og den mappe');
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
});
