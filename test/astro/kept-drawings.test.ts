import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepDrawings, takeDrawings } from '../../src/astro/kept-drawings.ts';
import { drawings, madeOnce } from '../../src/chart/drawn-charts.ts';
import { temporaryFolder } from '../support/temporary.ts';

const line = '{"mark":"line"}';
const bar = '{"mark":"bar"}';
let file: string;
const warnings: string[] = [];

const forget = (): void => {
  drawings.drawn.clear();
  drawings.kept.clear();
};
/** What is drawn in a build that asks for these charts; `anew` are those that it had to draw itself. */
async function build(...specs: string[]): Promise<{ svgs: string[]; anew: string[] }> {
  const anew: string[] = [];
  takeDrawings(file);
  const svgs = await Promise.all(
    specs.map((spec) =>
      madeOnce('svg', spec, () => {
        anew.push(spec);
        return Promise.resolve(`<svg>${spec}</svg>`);
      }),
    ),
  );
  await keepDrawings(file, (warning) => warnings.push(warning));
  forget();
  return { svgs, anew };
}
const damage = (from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

beforeEach(async () => {
  forget();
  file = join(temporaryFolder('drawings'), 'kept', 'charts.jsonl');
  await build(line, bar);
});

describe('a drawing', () => {
  it('is kept from one build to the next, and drawn once within one', async () => {
    expect(await build(line, line)).toEqual({ svgs: [`<svg>${line}</svg>`, `<svg>${line}</svg>`], anew: [] });
  });

  it('that a build does not use is forgotten', async () => {
    await build(line);
    expect((await build(line, bar)).anew).toEqual([bar]);
  });

  it('made with other tools is drawn anew', async () => {
    damage('"tools":"', '"tools":"0');
    expect((await build(line, bar)).anew).toEqual([line, bar]);
  });

  it('that was changed where it is kept is drawn anew, and the others are believed', async () => {
    damage('<svg>{\\"mark\\":\\"bar', '<svg>{\\"mark\\":\\"bat');
    expect(await build(line, bar)).toEqual({ svgs: [`<svg>${line}</svg>`, `<svg>${bar}</svg>`], anew: [bar] });
  });

  it.each(['null', '42', '{}', '', '{"asked":"svg {\\"mark\\":\\"line\\"}","made":null,"digest":""}'])(
    'kept as %s is drawn anew, and the others are believed',
    async (kept) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      writeFileSync(file, lines.map((text) => (text.includes('\\"line\\"') ? kept : text)).join('\n'));
      expect((await build(line, bar)).anew).toEqual([line]);
    },
  );

  it('of which the end is cut off is drawn anew, and those before it are believed', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
    expect((await build(line, bar)).anew).toEqual([bar]);
  });
});

it.each(['', '{"tools":', 'null', '[]'])('a file that cannot be read (%j) is as good as none', async (text) => {
  writeFileSync(file, text);
  expect((await build(line)).anew).toEqual([line]);
});

it('a place that cannot be written to fails no build', async () => {
  file = join(file, 'below-a-file', 'charts.jsonl');
  expect((await build(line)).svgs).toHaveLength(1);
  expect(existsSync(file)).toBe(false);
  expect(warnings).toEqual([expect.stringMatching(/^Tegningerne kan ikke gemmes/)]);
});
