import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { program } from '../../src/read/root.ts';
import type { Ended, Ground, Site } from './trial-ground.ts';

/** Something that goes wrong while a site is built, and what is to come of it. */
export interface Trial {
  name: string;
  /** Lets it go wrong, and gives how the builds ended. */
  run: (ground: Ground) => Promise<readonly Ended[]>;
  /** What is to be published then; where either may be, it is to be one of them, whole. */
  site?: Site;
  /** What the builds are to end with, in any order. */
  codes?: readonly number[];
  /** What is to be said, also where a build that may do its work does not. */
  says?: RegExp;
  /** It may do its work and publish, or not do it, say why and leave what was. */
  mayFail?: boolean;
  /** It is done to a disk of its own, which not every machine gives. */
  isMounted?: boolean;
}

/** Kills by the clock: in each part of a build, whatever it is doing. */
const killedAfter = (part: number): Trial => ({
  name: `killed after ${part} of a hundred parts of its time`,
  run: async (ground) => [await ground.build({ killedAfter: part / 100 })],
});

/** Kills by what is done: just before each change of what is published and what lies beside it. */
const killedBefore = (change: number): Trial => ({
  name: `killed before change ${change} of the published folder and those beside it`,
  run: async (ground) => [
    await ground.build({
      isDrawn: true,
      before: 'kill-before.ts',
      env: { KILL_BEFORE: String(change), KILL_AT: ground.site },
    }),
  ],
});

const later = <T>(milliseconds: number, begin: () => Promise<T>): Promise<T> =>
  new Promise((done, fail) => setTimeout(() => void begin().then(done, fail), milliseconds));

const twoAtOnce = (apart: number, isDrawn: boolean): Trial => ({
  name: `two builds at once, ${apart} ms apart${isDrawn ? ', with pages that are drawn' : ''}`,
  run: (ground) => Promise.all([ground.build({ isDrawn }), later(apart, () => ground.build({ isDrawn }))]),
  site: 'new',
  codes: [0, 1],
  says: /^Et andet byg er i gang her/m,
});

/** What is kept between builds is of no use, or is not what was kept. */
const damaged = (how: string, damage: (file: string) => void): Trial => ({
  name: `drawings, pictures and fonts that are kept between builds ${how}`,
  run: async (ground) => {
    const names = readdirSync(ground.kept, { recursive: true, encoding: 'utf8' });
    const files = names.map((name) => join(ground.kept, name)).filter((file) => statSync(file).isFile());
    for (const file of files) damage(file);
    return [await ground.build()];
  },
  site: 'new',
  codes: [0],
});

/** Another digit in each drawing, another byte in all else. */
function change(file: string): void {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  if (file.endsWith('.jsonl')) return writeFileSync(file, text.replaceAll(/(?<=>)\d/g, '9'));
  bytes[bytes.length >> 1]! ^= 0xff;
  writeFileSync(file, bytes);
}

function makeFolder(file: string): void {
  rmSync(file);
  mkdirSync(join(file, 'mappe'), { recursive: true });
}

/** Files of the library by their names in data/, each made in its own way; they are gone when the next build begins. */
const inLibrary = (what: string, made: Record<string, (file: string) => void>, says: RegExp): Trial => ({
  name: `in the library: ${what}`,
  run: async (ground) => {
    const files = Object.entries(made).map(([name, make]) => ({ file: join(ground.root, 'data', name), make }));
    for (const { file, make } of files) make(file);
    const ended = await ground.build({ isDrawn: true });
    for (const { file } of files) rmSync(file);
    return [ended];
  },
  site: 'last',
  codes: [1],
  says,
});

const linkTo = (target: string) => (file: string) => symlinkSync(target, file);

const withMachine = (what: string, env: Record<string, string>, before?: string): Trial => ({
  name: `a machine with ${what}`,
  run: async (ground) => [await ground.build({ env, ...(before && { before }) })],
  site: 'new',
  codes: [0],
});

const cannotWrite = /Der kan ikke skrives her: .+\nBrug en mappe, der kan skrives i, og prøv igen\./;

const readOnly = (what: string, folder: (ground: Ground) => string, rest: Partial<Trial> = {}): Trial => ({
  name: `read-only: ${what}`,
  isMounted: true,
  run: async (ground) => {
    ground.makeReadOnly(folder(ground));
    return [await ground.build()];
  },
  site: 'last',
  codes: [1],
  says: cannotWrite,
  ...rest,
});

/** With the least room it must fail; with more it may do without what it only keeps for the next time. */
const fullDisk = (what: string, fill: (ground: Ground) => void, part: number): Trial => ({
  name: `a disk with room for ${part * 100} of a hundred parts of ${what}`,
  isMounted: true,
  run: async (ground) => {
    fill(ground);
    return [await ground.build()];
  },
  ...(part < 0.5 ? { site: 'last', codes: [1] } : { mayFail: true }),
  says: /Der er ikke plads på disken.*\nSlet noget, der ikke skal bruges, og prøv igen\.|Disken er fuld eller svarer ikke.*\nSe efter, om der er plads på den/,
});

const fullDisks: readonly Trial[] = [0, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.99].flatMap((part) => [
  fullDisk('the site, where the library lies', (ground) => ground.fillDiskOfLibrary(part), part),
  fullDisk('what is drawn and kept, where the program lies', (ground) => ground.fillDiskOfCache(part), part),
]);

export const trials: readonly Trial[] = [
  ...[...Array(15).keys()].map((made) => killedBefore(made + 1)),
  ...[0, 20, 50, 100].map((apart) => twoAtOnce(apart, true)),
  inLibrary('links in a ring', { ring: linkTo('.'), '2019/ring': linkTo('..') }, /Genvejen fører i ring/),
  inLibrary('a link out of it', { 'ud.yaml': linkTo('/etc/passwd') }, /Genvejen fører ud/),
  inLibrary('a link to nothing', { 'borte.yaml': linkTo('borte') }, /fører ingen steder hen/),
  inLibrary('a link to a device', { 'nul.yaml': linkTo('/dev/zero') }, /Genvejen fører ud/),
  inLibrary('a pipe', { 'roer.yaml': (file) => spawnSync('mkfifo', [file]) }, /ikke en almindelig fil/),
  {
    name: 'dist is a link to another folder',
    run: async (ground) => {
      const web = join(ground.root, 'web');
      renameSync(ground.site, web);
      symlinkSync('web', ground.site);
      return [await ground.build({ isDrawn: true })];
    },
    site: 'new',
    codes: [0],
  },
  damaged('hold something else', change),
  damaged('are cut short', (file) => truncateSync(file, 100)),
  damaged('are empty', (file) => truncateSync(file, 0)),
  damaged('are folders', makeFolder),
  withMachine('a clock of 1973', { CLOCK: '1973-03-01' }, 'other-clock.ts'),
  withMachine(
    'a clock of 2106, another time zone and language',
    { CLOCK: '2106-03-01', TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    'other-clock.ts',
  ),
  readOnly('the folder of the library and its site', ({ root }) => root),
  readOnly('the published folder', ({ site }) => site),
  readOnly('what is kept between builds', ({ kept }) => kept),
  readOnly('all of the program', () => program),
  readOnly('data, and nothing else', ({ root }) => join(root, 'data'), { site: 'new', codes: [0], says: /^$/ }),
  ...fullDisks,
  twoAtOnce(500, false),
  ...[10, 25, 40, 50, 60, 70, 80, 90, 95, 99].map(killedAfter),
];
