import type { Complaint } from '../value/problem.ts';
import { shown } from '../words/shown.ts';
import { isFirstName } from './first-names.ts';

/**
 * Names and mail addresses of people who work for a municipality or sit on its council. A rule cannot know a name from
 * that of a place, so it only warns, and only where the words around it say that a person is meant.
 */

/** Also with the @ written so that machines should not see it. */
const mailAddress =
  /(?<![\w.+-])([a-zæøå\d][\w.+æøå-]*)(?:@|[ \u00a0]?[([](?:at|a|snabel-?a)[)\]][ \u00a0]?)([a-zæøå\d-]+(?:\.[a-zæøå\d-]+)+)/giu;

/** What every mail address has: most texts need not be looked through for the rest. */
const at = /@|[([](?:at|a|snabel-?a)[)\]]/iu;

/** Words in the address of a mailbox that several people read. */
const shared =
  /job|post|kontakt|info|mail|kommun|borger|service|ydelse|besk[aæ]e?f|sekretariat|presse|tilg[aæ]e?ng|web|digital|r[aå]a?d|cent(?:er|re)|team|ung|udvalg|udbud|forvaltning|afdeling|support|hj[aæ]e?lp|kurs|virksomhed|erhverv|data|dpo|sikkerhed|security|whistle|aktindsigt|plan|redaktion|nyhed|integration|syge|fleks|rehab|visitation|booking|moede|møde|^hr$|^it$|^adm/i;

const word = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const fullName = String.raw`${word}(?:[ \u00a0](?:\p{Lu}\.|af|von|van|de|${word})){1,3}`;

/** Words that are part of the name of an office, a place or a plan and not of a person. */
const notOfPerson =
  /kommune|jobcent|vejledning|uddannelse|beskæftigelse|arbejdsmarked|forening|instans|institut|universitet|ydelse|tilbud|cent(?:er|re)|udvalg|region|forvaltning|afdeling|sekretariat|råd|styrelse|ministeri|borgerservice|danmark|(?<!\p{L})(?:vest|øst|nord|syd|midt)(?!\p{L})|jylland|sjælland|\bfyn|skole|høj?skole|team|projekt|covid|plan\b|strategi|aftale|lov(?:en)?\b|kapitel|bilag|tabel|figur|mål|(?<!\p{L})(?:januar|februar|marts|juli|september|oktober|november|december)(?!\p{L})/iu;

/** Words that make it the name of a street, a house or a school; they may stand after what looks like a name. */
const ofPlace =
  /^[^.,;:!?]*[ \u00a0](?:vej|gade|allé|plads|torv|park|gård|hus|skole|kirke|fond|efterskole|højskole)(?!\p{L})/iu;

const titles =
  'jobcenterchef|jobcenterleder|arbejdsmarkedschef|beskæftigelseschef|direktør|kommunaldirektør|velfærdsdirektør|områdechef|områdeleder|afdelingschef|afdelingsleder|afdelingskoordinator|sektionsleder|teamleder|teamkoordinator|leder|chef|fagchef|centerchef|centerleder|borgmester|viceborgmester|rådmand|udvalgsformand|formand|næstformand|byrådsmedlem|kommunalbestyrelsesmedlem|konsulent|chefkonsulent|specialkonsulent|virksomhedskonsulent|jobkonsulent|sagsbehandler|rådgiver|jobrådgiver|socialrådgiver|koordinator|projektleder|projektmedarbejder|medarbejder|sekretær|tovholder|kontaktperson|mentor|analytiker';

/** Words, with what must stand before or after them for a name to be the name of a person here. */
const named: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}])(?:v\/|ved|att\.?:?|c\/o)[ \u00a0](${fullName})`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}])[Kk]ontakt(?:person)?(?:[ \u00a0](?:til|er))?:?[ \u00a0](?:[\p{Ll}-]+[ \u00a0])?(${fullName})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:${titles}|${capitalized(titles)})(?:en|eren)?,?(?: for [\p{Ll} ]+)?:?[ \u00a0](${fullName})`,
    'gu',
  ),
  new RegExp(String.raw`(${fullName}),[ \u00a0](?:${titles})(?![\p{L}])`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Ss]krevet|[Uu]darbejdet|[Rr]edigeret|[Gg]odkendt|[Ff]orfattet)[ \u00a0]af:?[ \u00a0](${fullName})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:[Ss]pørg|[Tt]al med|[Tt]ak til|(?:[Rr]ing|[Ss]kriv|[Hh]envend dig)[ \u00a0]til)[ \u00a0](${fullName})`,
    'gu',
  ),
  // A politician with the letter of a party.
  new RegExp(String.raw`(${fullName})[ \u00a0]\((?:\p{Lu}|SF|EL|LA|DF|KD|DD|RV)\)`, 'gu'),
  new RegExp(String.raw`(?:[Vv]enlig hilsen|[Mm]ed venlig hilsen|[Mm]vh\.?|[Hh]ilsen)[,.]?\s+(${fullName})`, 'gu'),
];

/** Two or three words with capitals, of which the first is a name that people have. */
const wholeName = new RegExp(
  String.raw`(?<![\p{L}-])(${word})((?:[ \u00a0](?:\p{Lu}\.|af|von|van|de|${word})){1,3})(?![\p{L}])`,
  'gu',
);

function capitalized(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** What in a text looks like the name or the mail address of a person, each with its place in the text. */
export function staffIn(written: string): { index: number; complaint: Complaint }[] {
  // A letter may be written as two signs: "a" and its ring.
  const text = written.normalize('NFC');
  const told = besideWords(text);
  const more = byThemselves(text).filter(({ index }) => !told.some((each) => each.index === index));
  return [...mailIn(text), ...phonesIn(text), ...told, ...more].map(({ index, complaint }) => ({
    index: text === written ? index : indexIn(written, index),
    complaint,
  }));
}

/** Where a place in a text of whole letters is in the text as it is written. */
function indexIn(written: string, index: number): number {
  let at = index;
  while (written.slice(0, at).normalize('NFC').length < index) at += 1;
  return at;
}

/**
 * The same where it is said who made a picture. The law asks for that name, so a name alone is in its place; one with a
 * title, or whom one is to call, is not.
 */
export const staffInCredit = (text: string): { index: number; complaint: Complaint }[] => [
  ...mailIn(text),
  ...phonesIn(text),
  ...besideWords(text),
];

function mailIn(text: string): { index: number; complaint: Complaint }[] {
  if (!at.test(text)) return [];
  return [...text.matchAll(mailAddress)]
    .filter(([, box = '', domain = '']) => !isSharedBox(box, domain))
    .map(({ 0: address, 1: box = '', index }) => ({
      index,
      complaint: {
        rule: 'staff-mail' as const,
        message: `”${shown(address)}” ligner en medarbejders mailadresse.`,
        hint: 'Skriv en postkasse, som flere læser, fx jobcenter@… eller post@…',
        ...(!isOfPerson(box) && { severity: 'warning' as const }),
      },
    }));
}

/** A first name and one more is somebody's own, and that can be told for certain. */
function isOfPerson(box: string): boolean {
  const parts = box.split(/[._-]/).filter((part) => /^\p{L}{2,}$/u.test(part));
  return parts.length > 1 && isFirstName(parts[0]!);
}

/** Danish numbers in pairs, or after a word for them; a municipality's own number for all mostly ends in two zeros. */
const phone = new RegExp(
  String.raw`(?<![\d.,/+-]|\d[ \u00a0])(?:\+45[ \u00a0]?)?(?:\d\d[ \u00a0]){3}(?!00)\d\d(?![\d.,]?\d|[ \u00a0]\d)|` +
    String.raw`(?<=(?:tlf|tel|telefon\p{L}*|mobil\p{L}*|direkte)[.:]{0,2}[ \u00a0](?:nr\.?[ \u00a0]|nummer[ \u00a0])?(?:\+45[ \u00a0]?)?)\d{4}[ \u00a0]?\d\d(?!00)\d\d(?!\d)`,
  'giu',
);

function phonesIn(text: string): { index: number; complaint: Complaint }[] {
  return [...text.matchAll(phone)].map(({ 0: number, index }) => ({
    index,
    complaint: {
      rule: 'staff-phone' as const,
      message: `”${shown(number)}” ligner et telefonnummer til én medarbejder.`,
      hint: 'Skriv et hovednummer, som flere passer. Er det et hovednummer, så lad det stå.',
      severity: 'warning',
    },
  }));
}

/** A mailbox for several people names its task or its owner: jobcenter@, post@, the name of the municipality itself. */
function isSharedBox(box: string, domain: string): boolean {
  const parts = box.split(/[._-]/);
  return shared.test(parts[0]!) || (parts.length === 1 && domain.split('.').includes(box.toLowerCase()));
}

interface Named {
  name: string;
  index: number;
}

/** Names that the words around them say are those of people. */
const besideWords = (text: string): { index: number; complaint: Complaint }[] =>
  ofPeople(
    named.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: words, 1: name = '', index }) => ({
        name,
        index: index + words.indexOf(name),
      })),
    ),
  );

/** Names that are those of people by themselves, whatever stands around them. */
function byThemselves(text: string): { index: number; complaint: Complaint }[] {
  const found = [...text.matchAll(wholeName)]
    .filter(
      ({ 0: name, 1: first, index }) =>
        isFirstName(first!) && !ofPlace.test(text.slice(index, index + name.length + 15)),
    )
    .map(({ 0: name, index }) => ({ name, index }));
  return ofPeople(found);
}

const ofPeople = (found: readonly Named[]): { index: number; complaint: Complaint }[] =>
  found
    .filter(({ name }) => !notOfPerson.test(name))
    .filter(({ index }, i, all) => all.findIndex((other) => other.index === index) === i)
    .map(({ name, index }) => ({
      index,
      complaint: {
        rule: 'staff-name' as const,
        message: `”${shown(name)}” ligner navnet på en medarbejder eller en politiker.`,
        hint: 'Skriv titlen eller afdelingen i stedet. Er det ikke en person, så lad det stå.',
        severity: 'warning' as const,
      },
    }));
