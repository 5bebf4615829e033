import type { ComponentUse, Written } from '../entry/chapter.ts';
import { parseImageReference, type LibraryImage } from '../entry/image.ts';
import { imagePath } from '../library/layout.ts';
import { findImage, textsOf } from '../library/library.ts';
import type { Complaint, Finding } from '../value/problem.ts';
import { suggestName } from '../words/nearest.ts';
import { shown } from '../words/shown.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A picture in a text is there, is told in words to those who cannot see it, and says who made it. */
export const images: Rule = (context) =>
  textsOf(context.shelves).flatMap((text) =>
    text.components
      .filter(({ name }) => name === 'Image')
      .flatMap((use) =>
        complaintsOf(use, text, context).map((complaint): Finding => ({
          ...complaint,
          file: text.file,
          where: { line: use.line, column: use.column },
        })),
      ),
  );

function complaintsOf({ attributes }: ComponentUse, text: Written, context: RuleContext): Complaint[] {
  const { src, alt, caption, credit } = attributes;
  return [
    ...(src === undefined ? [] : sourceComplaints(src, text, context)),
    ...(alt === undefined ? [] : altComplaints(alt, src ?? '', caption)),
    ...(caption?.trim() === '' ? [emptyCaption] : []),
    ...(credit?.trim() === '' ? [emptyCredit] : []),
  ];
}

/** Another site: the readers' promise is that nothing is fetched from there. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/|www\.)/i;

function sourceComplaints(src: string, { year }: Written, { shelves, unread }: RuleContext): Complaint[] {
  const home = imagePath('', year);
  if (elsewhere.test(src)) {
    return [
      {
        rule: 'image-elsewhere',
        message: `<Image> kan ikke hente et billede fra ”${shown(src)}”: siderne henter intet fra andre.`,
        hint: `Spørg den, der ejer billedet. Må I bruge det, så læg filen i ${home}, og skriv dens navn i src.`,
      },
    ];
  }
  const named = parseImageReference(src, year);
  // Of one that cannot be read, or has a name that it cannot have, that is told, and not also that it is not there.
  const isUnread = unread.some(
    ({ kind, id, ...file }) =>
      kind === 'image' && [named?.id, 'image'].includes(id) && file.year === (named?.year ?? year),
  );
  if (findImage(shelves, src, year) || isUnread) return [];
  return [
    {
      rule: 'dangling-image',
      message: named
        ? `Der er intet billede ${imagePath(shown(named.id), named.year)}.`
        : `src="${shown(src)}" er ikke navnet på et billede.`,
      hint: whichImage(src, year, shelves.images),
    },
  ];
}

/** The picture of that name with other letters, in a longer path or of another plan, or else the nearest. */
function whichImage(src: string, year: Written['year'], all: readonly LibraryImage[]): string {
  const written = src.split(/[/\\]/).at(-1)!;
  const stemOf = (name: string): string => name.toLowerCase().replace(/\.[^.]*$/, '');
  const own = all.filter((image) => image.year === year);
  const same =
    own.find(({ id }) => id === written.toLowerCase()) ?? own.find(({ id }) => stemOf(id) === stemOf(written));
  if (same?.id === written) return `Skriv kun filens navn: ${same.id}.`;
  if (same) return `Mente du ”${same.id}”? Navnet skal være skrevet som filens, med de samme små bogstaver og endelse.`;
  const other = all.find(({ id }) => id === written.toLowerCase());
  if (other) {
    return other.year === undefined
      ? `Flyt ${other.file} til ${imagePath('', year)}.`
      : `Skriv planen foran: ${other.year}/${other.id}.`;
  }
  if (own.length === 0) return `Læg filen i ${imagePath('', year)}, og skriv dens navn, fx havnen.jpg.`;
  return suggestName(
    written,
    own.map(({ id }) => id),
  );
}

function altComplaints(alt: string, src: string, caption: string | undefined): Complaint[] {
  const plain = plainOf(alt);
  if (plain === '') {
    return [sayWhatOneSees('alt er tom, så den, der får siden læst op, får ikke at vide, hvad billedet viser.')];
  }
  const name = src.split(/[/\\]/).at(-1)!;
  if (plain === plainOf(name) || plain === plainOf(name.replace(/\.[^.]*$/, '')) || fileName.test(alt)) {
    return [sayWhatOneSees(`alt er navnet på filen: ”${shown(alt)}”.`)];
  }
  if (nameOfAPicture.test(alt)) {
    return [
      {
        rule: 'image-alt',
        message: `alt begynder med ”${shown(nameOfAPicture.exec(alt)![0])}”, og det siger skærmlæseren selv.`,
        hint: 'Begynd med det, man ser: ”To unge sætter et sejl på en jolle”.',
      },
    ];
  }
  if (caption !== undefined && plain === plainOf(caption)) {
    return [
      {
        rule: 'image-alt',
        message: 'alt og caption siger det samme, så det bliver læst op to gange.',
        hint: 'Skriv i alt, hvad man ser, og i caption det, som alle skal have at vide. Ellers udelad caption.',
      },
    ];
  }
  return [];
}

const fileName = /^\S+\.(?:jpe?g|png|gif|webp|heic|svg|tiff?)$|^(?:img|dsc[nf]?|dcim|pxl|image|screenshot)[-_ ]?\d+/i;

const nameOfAPicture =
  /^\s*(?:(?:her ser (?:man|vi|du)|et|på)\s+)?(?:billedet?|foto(?:et|grafi(?:et)?)?|image|picture|ikon(?:et)?)(?:\s+(?:af|med|fra|på|viser|der viser|of))?(?![\p{L}-])/iu;

/** Two ways of writing the same words: "Havnen, set fra molen." and "havnen-set-fra-molen". */
const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const sayWhatOneSees = (message: string): Complaint => ({
  rule: 'image-alt',
  message,
  hint: 'Skriv det, man ser, som du ville sige det i en telefon: ”To unge sætter et sejl på en jolle”.',
});

const emptyCredit: Complaint = {
  rule: 'image-credit',
  message: 'credit er tom, så ingen kan se, hvem der har lavet billedet.',
  hint: 'Skriv fotografens navn, eller kommunens, når det er kommunens eget: credit="Kommunen".',
};

const emptyCaption: Complaint = {
  rule: 'image-caption',
  message: 'caption er tom.',
  hint: 'Skriv teksten under billedet, eller fjern caption.',
};
