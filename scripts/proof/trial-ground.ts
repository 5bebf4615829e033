import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFor, program, siteFolder } from '../../src/read/root.ts';
import { siteIn } from '../seal/built-again.ts';
import type { SiteFiles } from '../seal/site-proof.ts';
import { leaveRoom, makeReadOnly, mountDisk, unmount } from './own-mounts.ts';

/** How a build ended. */
export interface Ended {
  /** What it exited with; null where it was killed. */
  code: number | null;
  said: string;
}

/** The sites that may stand in the published folder: what was there, and what a build of the library makes. */
export type Site = 'last' | 'new';

/** How a build is begun. */
interface Begun {
  /** What is in the environment beside what always is. */
  env?: Record<string, string>;
  /** A module of this folder that is loaded before it. */
  before?: string;
  /** After what part of the time that a whole build takes it is killed. */
  killedAfter?: number;
  /** Takes the pages as they were drawn once, and does all else as it is: for what comes before and after drawing. */
  isDrawn?: boolean;
}

/** So many times as long as the first may a build take before it counts as one that never ends. */
const mostTimes = 10;

const editions: Record<Site, string> = { last: 'Planen, som den var', new: 'Planen, som den er nu' };

/** A library of two editions in a folder of its own: the first is published, the second is what is built. */
export class Ground {
  readonly root = mkdtempSync(join(tmpdir(), 'plan-'));
  readonly site = siteFolder(this.root);
  readonly kept = keptFor(this.root);
  private readonly drawn = mkdtempSync(join(tmpdir(), 'plan-drawn-'));
  /** How long a whole build takes here and now, in milliseconds. */
  private whole = 60_000;
  /** What is mounted, the last one last. */
  private readonly mounted = new Map<string, 'disk' | 'read-only'>();

  /** Draws both sites once, so that it is known what each is, file by file. */
  async prepare(): Promise<void> {
    for (const name of ['last', 'new'] as const) {
      this.writeLibrary(name);
      const started = Date.now();
      const { code, said } = await this.build();
      if (code !== 0) throw new Error(said);
      this.whole = Date.now() - started;
      cpSync(this.site, join(this.drawn, name), { recursive: true });
    }
  }

  /** The last good site published, and the next edition ready to be built. */
  reset(): void {
    this.unmount([...this.mounted.keys()]);
    for (const name of readdirSync(this.root)) rmSync(join(this.root, name), { recursive: true, force: true });
    this.fill();
  }

  private fill(): void {
    this.writeLibrary('new');
    cpSync(join(this.drawn, 'last'), this.site, { recursive: true });
  }

  /** Nothing may be written in a folder, until {@link liftHindrances}. */
  makeReadOnly(folder: string): void {
    makeReadOnly(folder);
    this.mounted.set(folder, 'read-only');
  }

  /** The disk of the library and its site has this part of the room that a build needs there. */
  fillDiskOfLibrary(part: number): void {
    this.mountDisk(this.root);
    this.fill();
    leaveRoom(this.root, bytesIn(join(this.drawn, 'new')) * part);
  }

  /** Empties the cache, and gives its disk this fraction of the space that a build needs there. */
  fillDiskOfCache(part: number): void {
    const room = bytesIn(this.kept) + bytesIn(join(this.drawn, 'new'));
    this.mountDisk(this.kept);
    leaveRoom(this.kept, room * part);
  }

  private mountDisk(folder: string): void {
    mountDisk(folder);
    this.mounted.set(folder, 'disk');
  }

  /** There is room, and everything may be written to. What was written meanwhile stays. */
  liftHindrances(): void {
    for (const [folder, kind] of this.mounted) if (kind === 'disk') leaveRoom(folder);
    this.unmount([...this.mounted].flatMap(([folder, kind]) => (kind === 'read-only' ? [folder] : [])));
  }

  private unmount(folders: readonly string[]): void {
    for (const folder of folders.toReversed()) {
      unmount(folder);
      this.mounted.delete(folder);
    }
  }

  /** Which site is published; undefined where it is neither, or not all of it is there. */
  published(): Site | undefined {
    if (!existsSync(this.site)) return undefined;
    const files = siteIn(this.site);
    return (['last', 'new'] as const).find((name) => isSame(siteIn(join(this.drawn, name)), files));
  }

  /** What stands beside the published site and is no part of the library, and what was drawn and not published. */
  rubble(): string[] {
    return [
      ...readdirSync(this.root).filter((name) => name.startsWith('dist-')),
      ...readdirSync(this.kept).filter((name) => name.startsWith('site')),
    ];
  }

  build({ env = {}, before, killedAfter, isDrawn = false }: Begun = {}): Promise<Ended> {
    const command = isDrawn ? join('proof', 'build-drawn.ts') : 'build.ts';
    const args = [...(before ? ['--import', script('proof', before)] : []), script(command), '--root', this.root];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, CI: 'true', NO_COLOR: '1', DRAWN: join(this.drawn, 'new'), ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return new Promise((done) => {
      let said = '';
      child.stderr.on('data', (text) => (said += String(text)));
      const kill = setTimeout(() => child.kill('SIGKILL'), this.whole * (killedAfter ?? mostTimes));
      child.on('close', (code) => {
        clearTimeout(kill);
        done({ code, said: said.trim() });
      });
    });
  }

  /** What an editor may do next: builds with a mistake that stops the build. What is published is put right all the same. */
  async buildWithMistake(): Promise<Ended> {
    const file = join(this.root, 'data', 'site.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}ukendt: 1\n`);
    const ended = await this.build({ isDrawn: true });
    writeFileSync(file, text);
    return ended;
  }

  remove(): void {
    this.unmount([...this.mounted.keys()]);
    for (const folder of [this.root, this.kept, this.drawn]) rmSync(folder, { recursive: true, force: true });
  }

  private writeLibrary(name: Site): void {
    cpSync(join(program, 'test', 'libraries', 'good'), this.root, { recursive: true });
    const file = join(this.root, 'data', 'site.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*/m, `title: ${editions[name]}`));
  }
}

const script = (...names: string[]): string => join(program, 'scripts', ...names);

const isSame = (one: SiteFiles, other: SiteFiles): boolean =>
  one.size === other.size &&
  [...one].every(([file, bytes]) => Buffer.compare(bytes, other.get(file) ?? Buffer.of()) === 0);

/** How much of a disk the files of a folder take, which keeps whole pages. */
const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, { size }) => sum + Math.ceil(size / page) * page, 0);

const page = 4096;
