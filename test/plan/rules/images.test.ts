import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { creditLine } from '../../../src/plan/entry/image.ts';
import { readLibrary } from '../../support/read-library.ts';
import { draftedFiles, goodFiles, goodText, havnkoebingFiles } from '../../support/libraries.ts';

const picture = readFileSync(join(import.meta.dirname, '../../libraries/image-alt/content/billeder/havnen.jpg'));

/** What the check says of a page with one picture, rule and message. */
function told(attributes: string, files = goodFiles()): string[] {
  const text = `---\ntitle: Havnen\nlead: Om havnen.\norder: 2\n---\n\nHavnen.\n\n<Image src="havnen.jpg" ${attributes} />\n`;
  const { problems, warnings } = readLibrary(
    new Map([
      ...files,
      ['content/billeder/havnen.jpg', picture],
      ['content/havnen.mdx', new TextEncoder().encode(text)],
    ]),
  );
  return [...problems, ...warnings].map(({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`);
}

const withAlt = (alt: string): string[] => told(`alt="${alt}" credit="Lilleby Kommune"`);

describe('what one sees on a picture', () => {
  it.each([
    'En jolle for fulde sejl',
    'Billedhuggeren ved sin skulptur på havnen',
    'Fotografer på molen',
    'Havnen',
    'Havnen i Lilleby set fra molen, en morgen med tåge',
    'Et skilt med ordet Jobcenter',
  ])('may be said so: %s', (alt) => {
    expect(withAlt(alt).filter((each) => !alt.startsWith('Havnen') || each.includes('begynder'))).toEqual([]);
  });

  it.each(['havnen.jpg', 'havnen', 'HAVNEN.', 'IMG_2044', 'dsc0012.JPG', 'skaermbillede.png'])(
    'is not the name of a file: %s',
    (alt) => expect(withAlt(alt)).toEqual([`9:1 image-alt alt er navnet på filen: ”${alt}”.`]),
  );

  it.each([
    ['Billede af en jolle', 'Billede af'],
    ['Billedet viser en jolle', 'Billedet viser'],
    ['Et foto fra havnen', 'Et foto fra'],
    ['Her ser man et billede', undefined],
    ['Foto: en jolle', 'Foto'],
  ])('does not begin with what a screen reader says by itself: %s', (alt, said) => {
    expect(withAlt(alt)).toEqual(
      said === undefined ? [] : [`9:1 image-alt alt begynder med ”${said}”, og det siger skærmlæseren selv.`],
    );
  });

  it('is held to what every text is', () => {
    const chapter = `${goodText('content/2019/ledighed.mdx')}\n<Image src="havnen.jpg" alt="Tavlen viser 4,9 pct." credit="Lilleby Kommune" />\n`;
    const { problems } = readLibrary(
      new Map([
        ...goodFiles(),
        ['content/2019/billeder/havnen.jpg', picture],
        ['content/2019/ledighed.mdx', new TextEncoder().encode(chapter)],
      ]),
    );
    expect(problems.map(({ line, column, rule, hint }) => `${line}:${column} ${rule} ${hint}`)).toEqual([
      '25:43 number-in-prose Sig det uden tal her, og hent tallet med <Value> i teksten ved billedet.',
    ]);
    expect(withAlt('Borgmester Anne Hansen klipper et bånd')[0]).toMatch(/^9:41 staff-name /);
    expect(withAlt('**En jolle** på havnen')[0]).toMatch(/^9:1 markup /);
    expect(told('alt="En jolle" credit="Lilleby Kommune" caption="Ring til 75 12 34 56"')[0]).toMatch(/staff-phone/);
  });
});

describe('who made a picture', () => {
  const withCredit = (credit: string): string[] => told(`alt="En jolle for fulde sejl" credit="${credit}"`);

  it.each(['Lilleby Kommune', 'Anne Hansen', 'Anne Hansen / Lilleby Avis', 'Tegning: Peter Nielsen'])(
    'is named, also a person: %s',
    (credit) => expect(withCredit(credit)).toEqual([]),
  );

  it('is not shown with a title or a mail address of an employee', () => {
    expect(withCredit('jobkonsulent Anne Hansen')[0]).toMatch(/^9:1 staff-name /);
    expect(withCredit('anne.hansen@lilleby.example')[0]).toMatch(/^9:1 staff-mail /);
  });

  it.each([
    ['Anne Hansen', 'Foto: Anne Hansen'],
    ['Foto: Anne Hansen', 'Foto: Anne Hansen'],
    ['tegning: Anne Hansen', 'tegning: Anne Hansen'],
    ['Kortforsyningen', 'Foto: Kortforsyningen'],
  ])('is told with what it is: %s', (credit, line) => expect(creditLine(credit)).toBe(line));
});

describe('a picture that is begun', () => {
  it('waits until all of it is written', () => {
    const begun = told('alt="En jolle for fulde sejl" credit="SKRIV HER hvem der har lavet billedet"');
    expect(begun).toEqual([expect.stringMatching(/^9:1 unwritten /)]);
  });
});

describe('a picture of a draft', () => {
  const use = (src: string): string =>
    `<Image src="${src}" alt="En jolle for fulde sejl" credit="Havnkøbing Kommune" />`;
  const drafted = draftedFiles();
  const year = [...drafted.keys()]
    .find((file) => !havnkoebingFiles().has(file) && file.endsWith('plan.yaml'))!
    .split('/')[1]!;
  const with_ = (files: Record<string, string | Uint8Array>): string[] =>
    readLibrary(
      new Map([
        ...drafted,
        ...Object.entries(files).map(
          ([file, content]) =>
            [file, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const,
        ),
      ]),
    ).problems.map(({ rule, file }) => `${rule} ${file}`);
  const page = `---\ntitle: Om\nlead: Om planen.\norder: 1\n---\n\nOm planen.\n\n${use(`${year}/kaj.jpg`)}\n`;

  it('cannot be shown by what is published', () => {
    expect(with_({ [`content/${year}/billeder/kaj.jpg`]: picture, 'content/om.mdx': page })).toEqual([
      'draft-reference content/om.mdx',
    ]);
  });
});
