import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { report } from '../../scripts/report.ts';
import type { OpenVersions } from '../../scripts/versions.ts';
import { readFiles } from '../../src/read/files-fs.ts';
import { createReader, type Files } from '../../src/read/read-library.ts';
import { marker } from '../../src/review/as-markdown.ts';
import { pageChanges, redirectsOf } from '../../src/review/pages.ts';
import { replaced, withEdition, withSeal } from '../support/editions.ts';
import { recorded } from '../support/effects.ts';
import { caseFiles, goodFiles, libraryWith } from '../support/libraries.ts';

const cases = join(import.meta.dirname, 'cases');
const reader = createReader();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the command says of a change, with git as it is given. */
function reportOf(before: Files, after: Files, elsewhere: string[] = [], options: Record<string, string> = {}): string {
  const effects = recorded(after);
  const inGit: OpenVersions = (_root, name) => ({
    base: { name, folder: { files: before, unreadable: [] } },
    head: undefined,
    elsewhere,
  });
  const asked = { root: '/srv', folder: (named: string) => named, words: [], flags: [], options };
  expect(report(asked, { ...effects, today: () => '2020-06-01' }, inGit, reader)).toBe(0);
  return `${effects.said.out.join('\n')}\n`;
}

/** The small library with the files of a case laid over it, and without those that the case removes. */
function changed(name: string, base: Files): Files {
  const files = new Map([...base, ...readFiles(join(cases, name))]);
  const removed = join(cases, name, 'removed.txt');
  if (existsSync(removed)) for (const file of readFileSync(removed, 'utf8').trim().split('\n')) files.delete(file);
  return files;
}

const sealed = withSeal(goodFiles(), '2019');
const answerIn = (text: string): string => /\*\*(.*)\*\*/.exec(text)![1]!;

describe('a report of changes', () => {
  it.each(readdirSync(cases))('of %s says what its file says', async (name) => {
    const base = name.startsWith('sealed-') ? sealed : goodFiles();
    await expect(reportOf(base, changed(name, base))).toMatchFileSnapshot(join(cases, name, 'report.md'));
  });

  it('is shown in the guide as it is', () => {
    const [, ...body] = readFileSync(join(cases, 'turned-goal', 'report.md'), 'utf8').split('\n');
    expect(readFileSync('VEJLEDNING.md', 'utf8')).toContain(`\`\`\`markdown\n${body.join('\n').trim()}\n\`\`\``);
  });

  it('says so where there is nothing to see', () => {
    expect(answerIn(reportOf(goodFiles(), goodFiles()))).toBe('Ingen ændringer, som læserne vil se.');
  });

  it('says that it does not see what the program does to the pages', () => {
    const text = reportOf(goodFiles(), goodFiles(), ['src/pages/index.astro']);
    expect(answerIn(text)).toBe('Ingen ændringer i det, planerne siger.');
    expect(text).toContain('### Ændret uden for data/ og content/\n\n');
    expect(text).toContain('- `src/pages/index.astro`');
  });

  it('leads to the pages as they will be, where somebody has built them', () => {
    const text = reportOf(goodFiles(), goodFiles(), [], { preview: 'https://lilleby.example/1' });
    expect(text.split('\n\n')[2]).toBe('[Se siderne, som de bliver](https://lilleby.example/1)');
  });

  it('begins with what it is known again by', () => {
    expect(reportOf(goodFiles(), goodFiles()).startsWith(`${marker}\n`)).toBe(true);
  });
});

describe('files that cannot be read', () => {
  it('are told as such: nothing is said of what readers will see of them', () => {
    const text = reportOf(goodFiles(), new Map([...goodFiles(), ['data/themes.yaml', encode('- [')]]));
    expect(answerIn(text)).toMatch(
      /skal løses, før ændringen kan udgives\. Hvad læserne vil se, kan først siges, når det er gjort\.$/,
    );
  });
});

describe('what has got another key', () => {
  const row = 'data/2019/figures/tabel-1.yaml';
  const renamed = replaced(sealed, row, 'id: hele-landet, label', 'id: landet, label');

  it('is no change of a table, where a seal knows what it is called now', () => {
    const seal = replaced(
      renamed,
      'data/2019/seal.json',
      '"earlier": []',
      '"names": [{"of": "row", "plan": "2019", "figure": "tabel-1", "now": "landet", "sealed": "hele-landet"}], "earlier": []',
    );
    expect(answerIn(reportOf(sealed, seal))).toBe('Ingen ændringer, som læserne vil se.');
    expect(answerIn(reportOf(sealed, renamed))).toContain('n tabel er ændret');
  });

  it('is not what has been taken out, where that leads on to something that was there', () => {
    const goal = 'data/2019/goals/lavere-ledighed.yaml';
    const text = new TextDecoder().decode(goodFiles().get(goal));
    const other = text.replace('number: 1', 'number: 2').replace('title: Lavere ledighed', 'title: Flere i job');
    const two = new Map([...goodFiles(), ['data/2019/goals/flere.yaml', encode(other)]]);
    const redirect = '- {from: /2019/maal/flere/, to: /2019/maal/lavere-ledighed/, since: 2020-06-01}';
    const report = reportOf(two, new Map([...goodFiles(), ['data/redirects.yaml', encode(redirect)]]));
    expect(answerIn(report)).toBe('Ét mål er fjernet og én side flytter.');
  });
});

describe('a base that does not pass the check', () => {
  const broken = caseFiles('row-too-long');

  it('is named, and what is wrong now is told all the same', () => {
    const text = reportOf(broken, broken, [], { base: 'gammel' });
    expect(answerIn(text)).toBe(
      'Ét problem skal løses, før ændringen kan udgives. Hvad læserne vil se, kan ikke siges: gammel består ikke selv kontrollen (ét problem).',
    );
    expect(text).toContain('- [ ] `data/2019/figures/tabel-1.yaml`');
  });

  it('can be mended', () => {
    expect(answerIn(reportOf(broken, goodFiles()))).toMatch(/^Hvad læserne vil se, kan ikke siges: main består ikke/);
  });
});

describe('a sealed plan', () => {
  const cell = new Map([...sealed, ...readFiles(join(cases, 'turned-goal'))]);

  it('that is changed and corrected gets a new edition, with what is said of it', () => {
    const text = reportOf(sealed, withEdition(cell, '2019'));
    expect(text).not.toContain('uden en rettelse');
    expect(text).toContain(
      '- **Udgave 1.1 af planen for 2019**: Et tal er rettet.\n  - Hvorfor: Det var skrevet forkert af.\n',
    );
    expect(answerIn(text)).toMatch(/og én udgave er ny\.$/);
  });

  it('that is changed and not corrected is told of, also beside a file that cannot be read', () => {
    const alone = reportOf(sealed, cell);
    const beside = reportOf(sealed, new Map([...cell, ['data/themes.yaml', encode('- [')]]));
    for (const text of [alone, beside]) {
      expect(text).toContain('### Vedtagne planer er ændret uden en rettelse\n');
      expect(text).toContain('Tabel 1 er ændret efter udgave 1.0. Lilleby, 4. kvartal 2019: før ”4,9”, nu ”5,3”.');
    }
  });

  it('that is sealed anew loses the edition that was published', () => {
    const text = reportOf(sealed, withSeal(changed('turned-goal', goodFiles()), '2019'));
    expect(answerIn(text)).toMatch(/^En forseglet udgave bliver ikke bevaret\./);
    expect(text).toContain('**Udgave 1.0 af planen for 2019 bliver ikke bevaret.**\n  - Planen er forseglet på ny');
  });

  it('that loses its seal is told of too', () => {
    expect(reportOf(sealed, goodFiles())).toContain('Dens forsegling er fjernet.');
  });

  it('that is sealed for the first time says so', () => {
    expect(reportOf(goodFiles(), sealed)).toContain('**Planen for 2019 er forseglet**, udgave 1.0.');
  });
});

describe('a report as long as a library allows', () => {
  /** So many words, goals and problems that all of them are several times what a comment may hold. */
  const terms = (count: number, word: string): Files =>
    new Map([
      ...goodFiles(),
      [
        'data/terms.yaml',
        encode(
          stringify(
            Array.from({ length: count }, (_, i) => ({
              id: i === 0 ? 'ledig' : `ord-${i}`,
              term: `${word} nummer ${i}`,
              definition: `${'Meget langt forklaret, og endnu længere. '.repeat(12)}${word}`,
              source: 'Lilleby Kommune',
            })),
          ),
        ),
      ],
    ]);
  const events = (count: number, text: string): Files =>
    new Map(
      Array.from({ length: count }, (_, i) => [
        `data/events/nyt-${i}.yaml`,
        encode(
          stringify({
            kind: 'reform',
            from: '2014-01-01',
            title: `Nyt ${i}`,
            shortTitle: `nyt ${i}`,
            text,
            source: text,
          }),
        ),
      ]),
    );

  it('is cut kind by kind, with how many there are, and fits a comment', () => {
    const long = 'En lang forklaring på, hvad der skete. '.repeat(9).trim();
    const text = reportOf(terms(400, 'før'), new Map([...terms(400, 'nu'), ...events(300, long)]));
    expect(text.length).toBeLessThan(65_536 - 4_000);
    expect(answerIn(text)).toBe('300 begivenheder er nye og 400 ord i ordbogen er ændret.');
    expect(text).toMatch(/### Begivenheder\n[^#]*- … og 2\d\d til\n\n### Ord i ordbogen/);
    expect(text).toMatch(/### Ord i ordbogen\n[^#]*- … og 3\d\d til\n/);
  });

  it('tells eight cells of a table and how many there are more', () => {
    const rows = (value: number): Uint8Array =>
      encode(
        [
          ...['label: Tabel 2', 'order: 2', 'title: Ledige', 'what: Hvor mange.', 'measure: ledighed', 'unit: pct'],
          ...['place: lilleby', 'source: [{name: Jobindsats.dk}]', 'origin: {document: plan-2019, label: Tabel 2}'],
          ...['columns: [{id: tal, title: Tal}]', 'rows:'],
          ...Array.from(
            { length: 20 },
            (_, i) => `  - {id: r${i}, label: ${2000 + i}, period: ${2000 + i}, values: [${value}]}`,
          ),
        ].join('\n'),
      );
    const file = 'data/2019/figures/tabel-2.yaml';
    const text = reportOf(new Map([...goodFiles(), [file, rows(5.5)]]), new Map([...goodFiles(), [file, rows(5.6)]]));
    expect(text).toContain('  - 2007: 5,5 → **5,6**\n  - … og 12 til\n');
    expect(text).not.toContain('2008:');
  });
});

describe('addresses', () => {
  it('that are no more lead on where a redirect says so', () => {
    const library = libraryWith();
    const before = { ...library, chapters: library.chapters.map((each) => ({ ...each, id: `gammel-${each.id}` })) };
    const redirects = [{ from: '/2019/gammel-ledighed/', to: '/2019/ledighed/', since: '2026-11-27' }];
    const { come, gone, moved } = pageChanges({ before, after: library }, redirectsOf({ ...library, redirects }));
    expect(come).toEqual(['/2019/bilag/bilag-1/']);
    expect(gone).toEqual(['/2019/bilag/gammel-bilag-1/']);
    expect(moved).toEqual([{ from: '/2019/gammel-ledighed/', to: '/2019/ledighed/' }]);
  });
});
