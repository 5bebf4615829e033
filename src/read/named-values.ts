import { licences } from '../plan/entry/site.ts';
import { asKey } from '../plan/library/layout.ts';
import type { Finding } from '../plan/value/problem.ts';
import { shown as shownText } from '../plan/words/shown.ts';

/** What is wrong, and what to do. */
export type Said = Pick<Finding, 'message' | 'hint'>;

/** What key a name most likely has: "RAR Østjylland" is rar-oestjylland, and "%" is pct. */
function asKeyHint(value: unknown): string {
  if (typeof value !== 'string') return '';
  if (value.trim() === '%') return 'Skriv pct. ';
  const key = asKey(value);
  return key === '' ? '' : `Skriv ${key}, hvis det er den, der menes. `;
}

/** The kinds of text that the schemas name in their errors. */
export function byName(name: string, value: unknown): Said | undefined {
  const said: Record<string, Said> = {
    id: {
      message: `”${shown(value)}” kan ikke være en nøgle.`,
      hint: `${asKeyHint(value)}Brug små bogstaver a-z, tal og bindestreg; æ, ø, å skrives ae, oe, aa.`,
    },
    date: { message: `”${shown(value)}” er ikke en dato.`, hint: 'Skriv fx 2019-12-31.' },
    'web-address': { message: `”${shown(value)}” er ikke en webadresse.`, hint: 'Skriv hele adressen: https://…' },
    'site-address': {
      message: `”${shown(value)}” er ikke en adresse på webstedet.`,
      hint: 'Skriv den fra roden med bogstaver, tal og bindestreger, og med skråstreg til sidst, når det er en side: /2019/maal/loentimer/',
    },
    period: {
      message: `”${shown(value)}” er ikke en periode.`,
      hint: 'Skriv fx 2019, 2019H2, 2019Q3, 2019M08, 2017/2018, 2019-12-31 eller 2018Q4-2019Q3.',
    },
    'plan-year': {
      message: `”${shown(value)}” er ikke et planår.`,
      hint: 'Skriv planens år, fx 2019, eller det første og det sidste, fx 2020-2022.',
    },
    year: { message: `”${shown(value)}” er ikke et årstal.`, hint: 'Skriv fire tal, fx 2019.' },
    criterion: {
      message: `”${shown(value)}” er ikke et kriterium i WCAG.`,
      hint: "Skriv nummeret i anførselstegn: '1.4.10'.",
    },
    'security-contact': {
      message: `”${shown(value)}” er hverken en mailadresse eller en webadresse.`,
      hint: 'Skriv fx sikkerhed@kommunen.dk, eller en adresse, der begynder med https://.',
    },
    email: { message: `”${shown(value)}” er ikke en mailadresse.`, hint: 'Skriv fx jobcenter@kommunen.dk.' },
    licence: {
      message: `”${shown(value)}” er ikke en licens, som programmet kender.`,
      hint: `Skriv en af ${licences.join(', ')}. Er det en anden: {title: …, webAddress: https://…}.`,
    },
    cvr: { message: `”${shown(value)}” er ikke et CVR-nummer.`, hint: "Skriv otte tal i anførselstegn: '12345678'." },
    'place-uri': {
      message: `”${shown(value)}” er ikke en adresse i EU’s register over steder eller GeoNames.`,
      hint: 'Skriv fx https://sws.geonames.org/2623032/ eller http://publications.europa.eu/resource/authority/country/DNK.',
    },
    baseline: {
      message: 'Udgangspunktet kan ikke læses.',
      hint: 'Skriv et tal, {value: 400}, eller ord, {text: godt 400}; og perioden, hvis målet nævner den: {value: 400, period: 2018}.',
    },
    basis: {
      message: `”${shown(value)}” kan ikke stå i basis.`,
      hint: 'Skriv same-words (samme ord), reading (webstedets læsning) eller stedet i et dokument: {document: …, label: …}.',
    },
    cell: {
      message: `”${shown(value)}” kan ikke stå i en celle.`,
      hint: 'Skriv et tal, et tegn fra marks i anførselstegn, eller {value: …, printed: "…"}.',
    },
  };
  return said[name];
}

export const shown = (value: unknown): string => shownText(isObject(value) ? JSON.stringify(value) : asWritten(value));

/** Numbers that are none are written with a dot in YAML. */
const asWritten = (value: unknown): string =>
  typeof value === 'number' && !Number.isFinite(value)
    ? `${value < 0 ? '-' : ''}${Number.isNaN(value) ? '.nan' : '.inf'}`
    : String(value);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
