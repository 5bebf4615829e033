import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/read/read-library.ts';
import { readLibrary } from '../support/read-library.ts';
import type { Problem } from '../../src/plan/value/problem.ts';
import { goodFiles, goodText, inventedFiles } from '../support/libraries.ts';

const table = 'data/2019/figures/tabel-1.yaml';
const chapter = 'content/2019/ledighed.mdx';

/** All problems after something has been done to the files. */
function problemsAfter(change: (files: Map<string, Uint8Array>) => void, files: Files = goodFiles()): Problem[] {
  const changed = new Map(files);
  change(changed);
  return readLibrary(changed).problems;
}

const save = (files: Map<string, Uint8Array>, file: string, text: string): void =>
  void files.set(file, Buffer.from(text));

/** What is told where one place of a file is written in another way. */
function toldOf(file: string, before: string | RegExp, after: string): string[] {
  const text = goodText(file);
  const changed = text.replace(before, after);
  expect(changed).not.toBe(text);
  return problemsAfter((files) => save(files, file, changed)).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

describe('one mistake is one message, at its place, told as what it is', () => {
  it.each<[what: string, before: string | RegExp, after: string, told: string]>([
    ['hard spaces as indentation', '  - {id: lilleby', '\u00a0 - {id: lilleby', '13:1 Her står et hårdt mellemrum.'],
    ['a hard space after a value', 'unit: pct', 'unit: pct\u00a0', '6:10 Her står et hårdt mellemrum.'],
    ['an invisible character in a key', 'unit:', 'un\u200bit:', '6:3 Her står et mellemrum uden bredde.'],
    ['tabs', /^ {2}/gm, '\t', '10:1 Linjen er rykket ind med tabulator.'],
    ['a list item too far in', '  - {id: hele', '   - {id: hele', '14:4 Linjen er rykket forkert ind.'],
    ['a key too far out', '  reading:', 'reading:', '18:1 Linjen er rykket forkert ind.'],
    ['a key without its colon', 'unit: pct', 'unit pct', '6:1 Der mangler et kolon i linjen.'],
    ['a key with a capital', 'order:', 'Order:', '2:1 Nøglen ”Order” findes ikke her.'],
    [
      'a comma that is missing',
      'label: Lilleby, ',
      'label: Lilleby ',
      '13:26 Der mangler et komma, eller der står et kolon i teksten.',
    ],
    ['a dash in curly quotes', '5.2', '“-”', '13:60 Tegnet ”-” står i krøllede anførselstegn, som læses med.'],
    ['cells of a spreadsheet', '[5.2, 4.9]', '5,2\t4,9', '13:59 Her er tal fra et regneark, med tabulator imellem.'],
    [
      'a comma in a text within braces',
      'label: Tabel 1}',
      'label: Tabel 1, bilag}',
      '8:47 Et komma skiller to ting ad inden for { }, så ”bilag” læses som en nøgle.',
    ],
    [
      'another kind of chart, and not its keys',
      'kind: slope',
      'kind: bar',
      '19:3 Nøglen ”series” findes ikke her, og ”category” mangler.',
    ],
    ['an expression of old', 'unit: pct', 'unit: pct\ncontrol: shared', '7:1 Nøglen ”control” findes ikke her.'],
    ['a unit by its sign', 'unit: pct', "unit: '%'", '6:7 ”%” kan ikke være en nøgle.'],
    ['a place forgotten', 'place: lilleby, ', '', '13:44 Cellen måler ”ledighed”, men siger ikke hvor.'],
    [
      'a note that is not there',
      'label: Lilleby,',
      'label: Lilleby, notes: [a],',
      '13:43 Der er ingen note ”a” i tabellen.',
    ],
    ['a percentage as a fraction', '5.2', '0.052', '13:60 0,052 har flere decimaler, end cellen vises med (1).'],
    ['a whole number with a decimal for text', 'title: Ledighed', 'title: 1.0', '3:8 Her skal stå tekst, ikke ”1”.'],
    ['a bare dash for a cell', '5.2', '-', '13:60 En streg først i en tekst læses som en liste.'],
    ['a colon for a cell', '5.2', ':', '13:60 Der står et kolon eller et spørgsmålstegn uden en nøgle.'],
    ['a question mark for a cell', '5.2', '?', '13:61 Der står et kolon eller et spørgsmålstegn uden en nøgle.'],
    ['nothing for a cell', '5.2', '', '13:60 Her mangler en værdi foran kommaet.'],
    ['empty quotes for a cell', '5.2', "''", '13:60 Cellen er tom.'],
    ['null for a cell', '5.2', 'null', '13:60 Cellen er tom.'],
    ['a space for a cell', '5.2', "' '", '13:60 Cellen siger hverken et tal eller hvorfor der ikke er et.'],
    ['a number as text, which the reading names', '5.2', "'5,2*'", '13:60 ”5,2*” er tekst, men indeholder et tal.'],
    ['a state that there is none of', '5.2', '{state: noget}', '13:60 state: ”noget” er ikke en af dem, der findes.'],
    ['a comma in a value', '5.2', '{value: 5,2}', '13:70 Et komma skiller to ting ad, så ”2” læses som en nøgle.'],
    [
      'more decimals than there may be',
      'unit: pct',
      'unit: pct\ndecimals: 5',
      '7:11 Her står 5, men det skal være højst 3.',
    ],
    ['a kind of chart that there is none of', 'slope', 'pie', '16:9 kind: ”pie” er ikke en af dem, der findes.'],
    ['a number that is none', 'order: 1', 'order: .nan', '2:8 Her skal stå et tal, ikke ”.nan”.'],
    [
      'a second document',
      /$/,
      '---\nlabel: x\n',
      '20:1 Filen er delt i flere af en linje med --- eller tre punktummer.',
    ],
    [
      'a file without what it should hold',
      /^[^]*$/,
      '# intet\n',
      '1:1 Nøglerne label, order, title, what, source, origin, columns og rows mangler.',
    ],
    [
      'a unit that is missing, which a goal asks of',
      'unit: pct\n',
      '',
      '12:60 Cellen er i ingen enhed, men målingen ”ledighed” er i pct.',
    ],
  ])('in a table: %s', (_what, before, after, told) => expect(toldOf(table, before, after)).toEqual([told]));

  const section = '<About aspect="action" />\n';
  it.each<[what: string, written: string, told: string]>([
    ['an address in a tag', '<https://www.jobindsats.dk>', 'En adresse står mellem < og >.'],
    ['the same without its scheme', '<www.jobindsats.dk>', 'En adresse står mellem < og >.'],
    ['a comment of HTML', '<!-- rettes -->', 'Kapitlet har en HTML-kommentar (<!-- -->).'],
    ['curly quotes in a tag', '<Figure id=”tabel-1” />', 'Mærket har krøllede anførselstegn (”).'],
    ['a space in a tag', '< Figure id="tabel-1" />', 'Et mærke bliver stående som tekst.'],
    ['a component in small letters', '<figure id="tabel-1" />', 'Der er ingen komponent <figure>.'],
    ['code in a tag', '<Figure id={"tabel-1"} />', 'Kapitlet har kode: import, export eller { }.'],
    ['an attribute twice', '<Goal id="lavere-ledighed" id="x" />', '<Goal> har ”id” to gange.'],
    ['a line break', 'a<br>b', 'Kapitlet har HTML (<br>).'],
    ['less than', 'I år <5', 'Tegnet < læses som begyndelsen på et mærke.'],
    ['at most', 'a <= b', 'Tegnet < læses som begyndelsen på et mærke.'],
    [
      'an image of HTML',
      '<img src="x.png" />',
      'Kapitlet har et billede, der ikke er skrevet med <Image>, så det bliver ikke vist.',
    ],
    ['a table of HTML', '<table></table>', 'Kapitlet har en tabel i HTML (<table>).'],
    ['a table of Markdown', '| a | b |\n|---|---|\n| 1 | 2 |', 'Kapitlet har en tabel skrevet med streger (|).'],
    [
      'a table of Excel',
      'År\tAndel\n2018\t11,2\n2019\t12,3',
      'Her er en tabel sat ind fra et regneark. Dens linjer løber sammen på siden.',
    ],
    ['bullets of Word', '• Kurser\n• Samtaler', 'Et punkt med • bliver stående, og punkterne løber sammen.'],
    ['one # for two', '# Mere', 'Overskriften har ét #, men det øverste niveau er kapitlets egen titel (title).'],
    ['a heading without words', '## §', 'Overskriften ”§” har ingen ord, så den får ingen adresse.'],
    [
      'a line over dashes',
      'Mere\n---',
      'Linjen ”Mere” bliver til en overskrift, fordi der står --- eller === lige under den.',
    ],
  ])('in a chapter: %s', (_what, written, told) => {
    expect(toldOf(chapter, section, `${section}\n${written}\n`).map((each) => each.replace(/^\S+ /, ''))).toEqual([
      told,
    ]);
  });

  it.each<[what: string, before: string | RegExp, after: string, told: string]>([
    [
      'a space after the first dashes',
      '---\n',
      '--- \n',
      '1:1 Linjen skal være tre bindestreger og intet andet, heller ikke mellemrum.',
    ],
    [
      'a tab after the last',
      '\n---\n',
      '\n---\t\n',
      '7:1 Linjen skal være tre bindestreger og intet andet, heller ikke mellemrum.',
    ],
    [
      'an empty line before it',
      /^/,
      '\n',
      '1:1 Filen begynder ikke med linjen ---, så oplysningerne øverst bliver læst som tekst.',
    ],
    ['no end', '\n---\n', '\n', '1:1 Oplysningerne øverst i filen er ikke afsluttet.'],
    ['none', /^---[^]*?\n---\n/, '', '1:1 Kapitlet har ingen oplysninger øverst.'],
  ])('at the top of a chapter: %s', (_what, before, after, told) => {
    expect(toldOf(chapter, before, after)).toEqual([told]);
  });

  it('a tag that is never closed is told where it was opened', () => {
    expect(toldOf(chapter, 'Ledigheden var', 'Ledigheden <br> var')).toEqual(['10:12 Kapitlet har HTML (<br>).']);
    expect(toldOf(chapter, '<Short>\n', '<Short>\n\n<Short>\n')).toEqual(['9:1 Mærket <Short> er ikke lukket.']);
    // Also where the same tag stands before it, and is closed.
    expect(toldOf(chapter, '## Flere', '<Remark>a</Remark>\n\n<Remark>b\n\n## Flere')).toEqual([
      '15:1 Mærket <Remark> er ikke lukket.',
    ]);
  });

  it('a column is counted the same way beside letters of any kind', () => {
    const columns = ['æøå', '😀😀', 'e\u0301', '中文'].map((word) => {
      const [told = ''] = toldOf(chapter, section, `${section}\n${word} <br> x\n`);
      return Number(/^\d+:(\d+)/.exec(told)?.[1]) - word.length;
    });
    expect(columns).toEqual([2, 2, 2, 2]);
  });
});

describe('what is right is taken as it is written', () => {
  it.each([
    ['a column that is called by its year', 'title: 4. kvartal 2018', 'title: 2018'],
    ['a row too', 'label: Lilleby, ', 'label: 2018, '],
  ])('%s', (_what, before, after) => expect(toldOf(table, before, after)).toEqual([]));
});

describe('what Git leaves of two versions is one message', () => {
  const whole = '<<<<<<< HEAD\nA\n||||||| base\nB\n=======\nC\n>>>>>>> gren\n';
  it.each([
    [table, 'unit: pct\n', whole, '6:1 Her er to udgaver af teksten, som Git ikke kunne flette (<<<<<<<).'],
    [
      chapter,
      '<Figure',
      `${whole}\n<Figure`,
      '19:1 Her er to udgaver af teksten, som Git ikke kunne flette (<<<<<<<).',
    ],
    [chapter, 'order: 1\n', whole, '4:1 Her er to udgaver af teksten, som Git ikke kunne flette (<<<<<<<).'],
    ...['<<<<<<< HEAD', '|||||||', '=======', '>>>>>>> gren'].map((mark) => [
      table,
      'unit: pct\n',
      `unit: pct\n${mark}\n`,
      `7:1 Linjen er sat af Git, som ikke kunne flette to udgaver (${mark.slice(0, 7)}).`,
    ]),
  ])('in %s: %j', (file, before, after, told) => expect(toldOf(file, before, after)).toEqual([told]));

  it('longer and shorter lines of such signs are none of Git', () => {
    for (const line of ['======', '========']) {
      expect(toldOf(chapter, '<Figure', `Tekst\n${line}\n\n<Figure`)[0]).not.toContain('Git');
    }
  });
});

describe('a file that is not where it should be is told once, and not what refers to it', () => {
  const moved = (to: string) => (files: Map<string, Uint8Array>) => {
    files.set(to, files.get(table)!);
    files.delete(table);
  };
  it.each([
    ['data/2019/figures/Tabel-1.yaml', 'Filen kan ikke læses, fordi dens navn har store bogstaver.'],
    ['data/2019/figures/tabel 1.yaml', 'Filen kan ikke læses, fordi dens navn har mellemrum.'],
    ['data/2019/figures/tabél-1.yaml', 'Filen kan ikke læses, fordi dens navn har tegn, der ikke kan bruges.'],
    ['data/2019/figures/tæbel-1.yaml', 'Filen kan ikke læses, fordi dens navn har æ, ø eller å.'],
    ['data/2019/figures/tabel-1.yml', 'Filen kan ikke læses, fordi dens navn ender på .yml.'],
    ['data/2019/tabel-1.yaml', 'Filen står et sted, hvor den ikke bliver læst.'],
  ])('%s', (to, told) => expect(problemsAfter(moved(to)).map(({ message }) => message)).toEqual([told]));

  const added = (name: string): Problem[] => problemsAfter((files) => void files.set(name, Buffer.from([1])));
  it.each([
    ['content/2019/forord.jpg', 'Filen er et billede, men står ikke i en mappe med billeder.'],
    ['data/2019/Tal.XLSX', 'Filen er et regneark, og regneark bliver ikke læst.'],
    ['content/2019/forord.docx', 'Filen er et dokument, og dokumenter bliver ikke læst.'],
    ['data/Thumbs.db', 'Filen er lavet af Windows og hører ikke til planen.'],
    [`${table}.orig`, 'Filen er en kopi, som Git eller editoren har lagt.'],
    ['data/2019/~$plan.yaml', 'Filen er den låsefil, som Word og Excel lægger ved siden af en åben fil.'],
  ])('%s is no part of a library', (name, told) => expect(added(name).map(({ message }) => message)).toEqual([told]));

  it.each([
    ['content/2019 ny/forord.mdx', 'content/2019.'],
    ['content/Plan 2019/billeder/havn.jpg', 'content/2019.'],
    ['data/2019-2021 kopi/plan.yaml', 'data/2019-2021.'],
  ])('%s is in a folder whose name is wrong', (name, right) => {
    const folder = name.split('/').slice(0, 2).join('/');
    expect(added(name)).toMatchObject([{ message: `Mappen ${folder} er ikke navnet på et planår.` }]);
    expect(added(name)[0]!.hint).toContain(`kald den ${right}`);
  });

  it.each([
    ['data/addresses.txt', 'git checkout main -- data/addresses.txt, npm run addresses'],
    ['data/2019/seal.json', 'git checkout main -- data/2019/seal.json data/2019/corrections'],
    ['data/2019/corrections/1-1.yaml', 'git checkout main -- data/2019/seal.json data/2019/corrections'],
  ])('%s is never chosen line by line where Git could not merge it', (file, how) => {
    const told = problemsAfter(
      (files) => void files.set(file, Buffer.from('<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> main\n')),
    );
    expect(told.map(({ rule }) => rule)).toEqual(['git-conflict']);
    expect(told[0]!.hint).toContain(how);
  });

  it('a copy is said to be one, perhaps', () => {
    expect(added('data/2019/figures/tabel-1 - Kopi.yaml')[0]!.hint).toMatch(/^Er det en kopi, så slet den\./);
  });

  const without = (folder: string) => (files: Map<string, Uint8Array>) => {
    for (const file of [...files.keys()].filter((each) => each.startsWith(folder))) files.delete(file);
  };
  it.each(['data/measures/', 'data/offers/', 'data/2019/figures/', 'data/2019/goals/'])('%s is away', (folder) => {
    const told = problemsAfter(without(folder), inventedFiles());
    expect(told.map(({ file, message }) => `${file} ${message}`)).toEqual([
      `${folder} Mappen mangler, eller der er ingen filer i den.`,
    ]);
  });

  it('the plan of a year is away, which goals and links of other years lead to', () => {
    const told = problemsAfter(without('data/2019/plan.yaml'), inventedFiles());
    expect(told.map(({ file }) => file)).toEqual(['data/2019/plan.yaml']);
  });

  it('a whole plan is away that has been published, until it is said what became of it', () => {
    const list = 'data/addresses.txt';
    const whole = new Map(inventedFiles());
    const gone = (files: Map<string, Uint8Array>): void => {
      without('data/2015/')(files);
      without('content/2015/')(files);
    };
    const listed = new Map([...whole, [list, Buffer.from('/2015/\n/2019/\n')]]);
    const [told, ...others] = problemsAfter(gone, listed);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      file: 'data/2015/plan.yaml',
      message: 'Planen for 2015 er udgivet, men alle dens filer er væk.',
    });
    const redirects = "- {from: /2015/, gone: 'Planen er taget af webstedet.', since: 2026-11-27}\n";
    const said = problemsAfter(gone, new Map([...listed, ['data/redirects.yaml', Buffer.from(redirects)]]));
    expect(said.map(({ rule }) => rule)).toContain('dangling-reference');
  });

  it("the municipality's own place is misspelt", () => {
    const site = new TextDecoder()
      .decode(inventedFiles().get('data/site.yaml'))
      .replace(/^place: .*$/m, 'place: lilebyx');
    const told = problemsAfter((files) => save(files, 'data/site.yaml', site), inventedFiles());
    expect(told.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['dangling-reference data/site.yaml']);
  });
});
