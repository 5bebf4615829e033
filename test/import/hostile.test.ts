import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBounded } from '../../scripts/import/bounded.ts';
import { plainProse, lineStart } from '../../src/import/plain-prose.ts';
import { readFile } from '../../src/import/read-file.ts';
import { Refused } from '../../src/import/refusal.ts';
import { understand } from '../../src/import/understand.ts';
import { parseMdx } from '../../src/read/parse-mdx.ts';
import { inventedLibrary } from '../support/libraries.ts';

const cases = join(import.meta.dirname, 'cases');
const bytesOf = (file: string): Uint8Array => readFileSync(join(cases, file));
const library = inventedLibrary();

/** A file is taken in, asked about or refused; nothing else comes of it. */
async function tried(bytes: Uint8Array): Promise<void> {
  try {
    const file = await readFile(bytes);
    if ('reading' in file) understand(file.reading, {}, library);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

describe('whatever stands in a file', () => {
  it('text of any kind is read or refused', async () => {
    const piece = fc.constantFrom(
      'Lilleby',
      '2019',
      ';',
      ',',
      '\t',
      '\n',
      '5,2',
      '1.234',
      '"',
      '-',
      '..',
      ' ',
      '  ',
      '<5',
      '{',
      '[',
      '=1+1',
      '\u00a0',
      'Kilde: X',
      '3. kvt. 2019',
      '%',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), (pieces) =>
        tried(new TextEncoder().encode(pieces.join(''))),
      ),
      { numRuns: 300 },
    );
  });

  it('bytes of any kind are read or refused', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), tried), { numRuns: 200 });
  });

  it.each(['excel-hidden/skjult.xlsx', 'excel-merged-heads/ledighed.xlsx', 'word-chapter/unge.docx'])(
    'half of %s, or with bytes changed, is read or refused',
    async (file) => {
      const whole = bytesOf(file);
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 0, max: whole.length - 1 }),
          fc.integer({ min: 0, max: 255 }),
          async (at, byte) => {
            await tried(whole.slice(0, at));
            const changed = Uint8Array.from(whole);
            changed[at] = byte;
            await tried(changed);
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  it('JSON of any kind is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), (text) => tried(new TextEncoder().encode(text))),
      { numRuns: 200 },
    );
  });

  it('a cube that says it is larger than a machine is refused', async () => {
    const cube = { id: ['a', 'b'], size: [1e6, 1e6], dimension: {}, value: [] };
    await expect(readFile(new TextEncoder().encode(JSON.stringify(cube)))).rejects.toThrow(Refused);
  });

  it('a file within a file is not opened', async () => {
    const inner = zipSync({ 'xl/workbook.xml': new Uint8Array(10) });
    await expect(readFile(zipSync({ 'inner.zip': inner, 'xl/embeddings/a.xlsx': inner }))).rejects.toThrow(
      'hverken et regneark',
    );
  });
});

describe('beside the command', () => {
  const order = { hidden: false, chapter: false };

  it('a file is read as it is here', async () => {
    const bytes = bytesOf('excel-merged-heads/ledighed.xlsx');
    expect(await readBounded(bytes, order)).toEqual(await readFile(bytes, order));
  });

  it('a refusal comes back with its reason', async () => {
    await expect(readBounded(bytesOf('xml-entities/latter.xlsx'), order)).rejects.toThrow('egne XML-entiteter');
  });
});

describe('words of a foreign document', () => {
  it('are never run, and stay words', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '<',
      '>',
      '<script>',
      'import x from "y"',
      'export default 1',
      '`',
      '*',
      '_',
      '**',
      '[a](b)',
      '![',
      '&lt;',
      '&',
      '#',
      '~',
      '|',
      ':::',
      '\\',
      '1. ',
      '- ',
      '+ ',
      '> ',
      '=',
      'ord',
      ' ',
      '5',
      '/*',
      '*/',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const line = lineStart(plainProse(pieces.join('')));
        const { findings, body } = parseMdx(`---\ntitle: x\n---\n\nOrd.\n\n${line}\n`, 'content/2019/x.mdx');
        expect(findings, line).toEqual([]);
        expect(body.components, line).toEqual([]);
        expect(body.links, line).toEqual([]);
        expect(body.headings, line).toEqual([]);
        expect(body.complaints, line).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a chapter of signs that begin something without end is read in bounded time', () => {
  const head = '---\ntitle: Prøve\nlead: Prøve på noget.\norder: 9\n---\n\n';
  const messages = (text: string): string[] =>
    parseMdx(head + text, 'content/2019/x.mdx').findings.map(({ message }) => message);

  it.each(['![', '*_`', '[x](', '_a', '{/*', '[^a]', '1.000', '~~a', '<a '])('%s', (sign) => {
    expect(messages(sign.repeat(150_000))).toEqual(['Kapitlet har flere end 200.000 tegn.']);
    expect(messages(`${sign.repeat(50)}\n`.repeat(300))).toEqual([
      'Stykket har flere end 20.000 tegn uden en tom linje.',
    ]);
    // As much as there may be of it, which must not take long either.
    const started = process.cpuUsage();
    messages(sign.repeat(19_900 / sign.length));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(5000);
  });
});
