import { parseDanishNumber } from '../words/danish.ts';

/** A number in a text, as it is written there. */
export interface WrittenNumber {
  text: string;
  index: number;
  /** Undefined for what may mean two things. */
  value: number | undefined;
  /** Decimals parted by a full stop, as data has them and Danish has not: 17.1. */
  isEnglish: boolean;
  /**
   * What it is used for: a result that a table has or should have ("measured"); a length of time; or something that no
   * table has, such as a year, an age, a date or the number of a chapter ("label").
   */
  use: 'measured' | 'duration' | 'label';
  /** The part of a year that it is the number of: "3. kvartal". */
  part?: 'kvartal' | 'halvår';
}

const unit = /^[\s\u00a0]*(?:-?(?:pct|procent)|%|‰|promille|kr\b|kroner|mio\b|mia\b|million|milliard|tusind|t\.?kr)/iu;

/** What plans count. A word may stand between the number and it: "48 nye ledige". */
const counted = new RegExp(
  String.raw`^[\s\u00a0]+(?:\p{Ll}+e[\s\u00a0]+){0,2}(?:person|borger|menneske|fuldtids|helårs|ledig|langtidsledig|nyledig|dagpenge|kontanthjælp|` +
    String.raw`sygemeld|sygedagpenge|unge?(?![\p{L}])|kvinde|mænd|mand(?![\p{L}])|flygtning|indvandrer|familie|elev|studerende|modtager|` +
    String.raw`virksomhed|arbejdsgiver|arbejdsplads|medarbejder|ansat|lønmodtager|job(?![\p{L}])|stilling|forløb|praktik|løntilskud|fleksjob|` +
    String.raw`førtidspension|deltager|kursist|jobparat|aktivitetsparat|uddannelsesparat|indbygger|husstand|kommuner|plads|` +
    String.raw`handicap|udsat|ufaglært|faglært|nydansker)`,
  'u',
);

const duration =
  /^-?[\s\u00a0]*(?:uge|time|måned|dag(?![\p{L}]*penge)|døgn|minut|sekund|kvartal|halvår|semester|år(?![\p{L}]))/iu;
/** Whether what a number counts is time: "uger", "dage". */
export const isLengthOfTime = (word: string): boolean => duration.test(word);

const ages = /^(?:[\s\u00a0]*(?:-|–|og|til|eller)[\s\u00a0]*\d+)?[\s\u00a0]*-?(?:år(?![\p{L}])|årig)/u;
const money = /(?:^|[^\p{L}])(?:kr\.?|DKK|EUR|pct\.?:?)[\s\u00a0]$/u;
/** A place in a ranking, which a table has. */
const rank = /^\.[\s\u00a0]*plads(?!\p{L})/u;
const ordinal = /^\.(?:[\s\u00a0]+\p{Ll}|[\s\u00a0]*[-–]|\p{Ll})/u;
const compound = /^(?:-\p{L}|\+|’|'|\p{L})/u;

/** "1, 2 og " before the last of several numbers. */
const more = String.raw`(?:\d[\d.,]*[\s\u00a0]*(?:,|og|eller|til|-|–)[\s\u00a0]*)*$`;

/** Words that a number is the number of; also further on in "Tabel 1, 2 og 4". */
const named = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:kapit(?:el|let|ler|lerne)|bilag(?:et|ene)?|afsnit(?:tet)?|tabel(?:len|ler|lerne)?|figur(?:en|er)?|mål|ministermål|` +
    String.raw`punkt(?:et|er|erne)?|dagsordenspunkt|anbefaling(?:en|er|erne)?|nr\.?|nummer|numre(?:ne)?|§+|stk\.?|side|sag|trin|fase|uge|` +
    String.raw`artikel|spor|version|udgave|kl\.?|klokken|tlf\.?|telefon|cvr(?:-nr\.?)?|ean|matchgruppe|gruppe|strategi|note|boks|kategori|år)` +
    String.raw`[\s\u00a0:]*${more}`,
  'iu',
);

/** A law or a system by its capitals: "LAB 2.1, 2.2 og 2.12". */
const abbreviated = new RegExp(String.raw`(?:^|[^\p{L}])\p{Lu}{2,6}[\s\u00a0]${more}`, 'u');

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** Every number that a text states, in order, each with what it is used for. */
export function writtenNumbers(text: string): WrittenNumber[] {
  const words = text.replace(/(?:https?:\/\/|www\.|\/)[^\s<>”)]*|[^\s<>(”]{1,64}@[^\s<>)”]+/g, (address) =>
    /^\/\d/.test(address) ? address : ' '.repeat(address.length),
  );
  return [...inDigits(words), ...withFractions(words)].sort((a, b) => a.index - b.index);
}

function inDigits(words: string): WrittenNumber[] {
  return [...words.matchAll(/(?<![\d.,]|\p{L}[-−]?)[-−]?\d+(?:[.,]\d+)*(?![.,]?\d|[¼-¾⅐-⅞])/gu)].map(
    ({ 0: written, index }) => {
      const isRange = /\d$/.test(words.slice(0, index));
      const number = isRange ? written.replace(/^[-−]/, '') : written;
      const value = parseDanishNumber(number) ?? englishValue(number);
      return {
        text: number,
        index,
        value,
        isEnglish: parseDanishNumber(number) === undefined && englishValue(number) !== undefined,
        use: useOf(number, words.slice(0, index), words.slice(index + written.length)),
        ...partOf(words.slice(index + written.length)),
      };
    },
  );
}

/** "3. kvartal", "1. halvår" */
function partOf(after: string): Pick<WrittenNumber, 'part'> {
  const part = /^\.[\s\u00a0]*(kvartal|kvt|halvår)/.exec(after)?.[1];
  return part ? { part: part === 'halvår' ? 'halvår' : 'kvartal' } : {};
}

/** "½", "2½". */
function withFractions(words: string): WrittenNumber[] {
  return [...words.matchAll(/(?<![\d.,])(\d*)([¼-¾⅐-⅞])/gu)].map(({ 0: text, 1: whole, 2: fraction, index }) => {
    const [over, under] = fraction!.normalize('NFKC').split('\u2044').map(Number);
    return { text, index, value: Number(whole) + over! / under!, isEnglish: false, use: 'measured' };
  });
}

function englishValue(written: string): number | undefined {
  if (!/^[-−]?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d+$/.test(written)) return undefined;
  return Number(written.replace('−', '-').replaceAll(',', ''));
}

function useOf(written: string, before: string, after: string): WrittenNumber['use'] {
  if (unit.test(after) || money.test(before) || rank.test(after)) return 'measured';
  if (named.test(before) || abbreviated.test(before) || isDate(written, before, after)) return 'label';
  const isWhole = /^[-−]?\d+$/.test(written);
  if (!isWhole) return 'measured';
  const digits = written.replace(/^[-−]/, '');
  if (/^\/\d+[\s\u00a0]af[\s\u00a0]/.test(after)) return 'measured';
  if (ages.test(after) || (digits.length <= 2 && /(?:under|over|fyldt|fyldte|fylder)[\s\u00a0]$/u.test(before))) {
    return counted.test(after) ? 'measured' : 'label';
  }
  if (counted.test(after)) return 'measured';
  if (duration.test(after)) return 'duration';
  if (isYear(digits) || (digits.length <= 2 && ordinal.test(after)) || isPartOfName(digits, after)) return 'label';
  if (isOfList(digits, before, after) || isQuoted(before, after)) return 'label';
  return Number(digits) > 12 ? 'measured' : 'label';
}

/** 30.11.2020, or "den 9.8." */
const isDate = (written: string, before: string, after: string): boolean =>
  /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(written) ||
  (/^\d{1,2}\.\d{1,2}$/.test(written) && /den[\s\u00a0]$/.test(before) && after.startsWith('.'));

/** "225-timersregel", "3F", "50+"; but 300+ is a count. */
const isPartOfName = (digits: string, after: string): boolean =>
  compound.test(after) && !(digits.length > 2 && after.startsWith('+'));

/** A part of years or of a telephone number, a postal code before its town, or "24/7". */
function isOfList(digits: string, before: string, after: string): boolean {
  if (/(?:19|20)\d\d[/-]$/.test(before) && digits.length === 2) return true;
  if (/^\/\d/.test(after) || /\d\/$/.test(before)) return digits.length <= 4;
  if (digits.length === 4 && /^[\s\u00a0]\p{Lu}/u.test(after)) return true;
  const group = /(?:\d\d[\s\u00a0]){3}\d\d/;
  return digits.length === 2 && group.test(`${before.slice(-9)}${digits}${after.slice(0, 9)}`);
}

/** Within quotation marks stands what others wrote or what something is called. */
const isQuoted = (before: string, after: string): boolean =>
  (before.match(/[”“„»]/g) ?? []).length % 2 === 1 && /[”“„«]/.test(after);
