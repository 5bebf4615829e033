import type { Complaint } from '../value/problem.ts';
import { shown } from '../words/shown.ts';

/** Endings of names that only a network of one's own knows. */
const localEndings = [
  'localhost',
  'localdomain',
  'local',
  'lan',
  'intern',
  'internal',
  'intranet',
  'intra',
  'corp',
  'home',
  'private',
  'test',
  'invalid',
  'arpa',
];

/** Services where a page opens only for those who are let in. */
const behindLogin =
  /(?:^|\.)(?:sharepoint\.com|onedrive\.live\.com|teams\.microsoft\.com|outlook\.(?:office|office365|live)\.com|portal\.office\.com)$/;

const hint = 'Link til en offentlig side på https://, eller fjern det.';

const forbidden = (written: string, why: string): Complaint => ({
  rule: 'forbidden-link',
  message: `”${shown(written)}” må ikke udgives: ${why}.`,
  hint,
});

/**
 * What is wrong with an address that leads out of the site, decided on the address as a browser reads it. Undefined where
 * readers can open it, and for an address within the site.
 */
export function addressComplaint(written: string): Complaint | undefined {
  if (/^\s*(?:[\\/]\s*){2}/.test(written)) return forbidden(written, 'det peger på en server uden at sige https://');
  if (/^\s*https?:(?!\/\/[^/\\])/i.test(written))
    return forbidden(written, 'der skal stå // efter kolonet og så et navn');
  const url = URL.parse(written);
  if (!url) {
    return /^\s*[a-z][a-z\d+.-]*:/i.test(written) ? forbidden(written, 'det er ikke en adresse') : undefined;
  }
  switch (url.protocol) {
    case 'https:':
    case 'http:':
      return hostComplaint(written, url);
    case 'mailto:':
      return /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(url.pathname)
        ? undefined
        : forbidden(written, 'det er ikke en mailadresse');
    case 'tel:':
      return /^\+?[\d ()-]+$/.test(url.pathname.replaceAll('%20', ' '))
        ? undefined
        : forbidden(written, 'det er ikke et telefonnummer');
    case 'javascript:':
    case 'vbscript:':
    case 'data:':
    case 'blob:':
      return forbidden(written, 'det er et script eller en fil og ikke en side');
    default:
      return forbidden(
        written,
        /^(?:file|[a-z]):$/.test(url.protocol)
          ? 'det ligger på en computer eller en intern server'
          : 'læserne kan kun åbne adresser på https://',
      );
  }
}

function hostComplaint(written: string, { hostname, username, password }: URL): Complaint | undefined {
  if (username || password) return forbidden(written, 'det har et brugernavn med et @ foran adressen');
  const name = hostname.replace(/\.$/, '');
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return forbidden(written, 'adressen er et nummer og ikke et navn');
  const labels = name.split('.');
  const isLocal =
    labels.length < 2 || localEndings.includes(labels.at(-1)!) || labels.some((label) => /^intra(?:net)?$/.test(label));
  if (isLocal) return forbidden(written, 'det er en intern adresse, som læserne ikke kan åbne');
  if (behindLogin.test(name)) return forbidden(written, 'siden åbner kun for dem, der har adgang');
  const isName = labels.every((label) => /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(label)) && !/^\d+$/.test(labels.at(-1)!);
  return isName ? undefined : forbidden(written, 'det er ikke en adresse');
}

/** What looks like an address in running text: with a scheme, of a file, or a name or number that only a network of one's own knows. */
const inText = new RegExp(
  [
    String.raw`(?<![a-z\d])[a-z][a-z\d+.-]*:\/\/[^\s<>”)\]]*`,
    String.raw`(?<![a-z\d])(?:javascript|vbscript|data|file|blob):[^\s<>”)\]]+`,
    String.raw`\\\\[a-z\d][^\s<>”)\]]*`,
    // Markdown has taken one of the two
    String.raw`(?<![a-zæøå\d\\:])\\[a-z\d][\w.-]*\\[^\s<>”)\]]+`,
    String.raw`(?<![^\s(”])\/\/[a-z\d][^\s<>”)\]]*`,
    String.raw`(?<![a-zæøå\d])[a-z]:[\\/][^\s<>”)\]]*`,
    String.raw`(?<![a-z\d.@-])localhost(?![a-z\d])[^\s<>”)\]]*`,
    String.raw`(?<![\d.])(?:(?:10|127)\.\d{1,3}|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}(?![\d.]*\d)`,
    String.raw`(?<![a-zæøå\d.@-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:local|lan|intern|internal|intranet|intra|corp)(?![a-zæøå\d-])`,
    String.raw`(?<![a-zæøå\d.@/-])(?:www\.)?intra(?:net)?(?:\.[a-zæøå\d-]+)+\.[a-z]{2,}(?![a-zæøå\d-])`,
  ].join('|'),
  'gi',
);

/** The addresses in a text that must not stand there, each with its place in the text. */
export function forbiddenAddresses(text: string): { index: number; complaint: Complaint }[] {
  return [...text.matchAll(inText)].flatMap(({ 0: found, index }) => {
    const written = found.replace(/[.,;:!?’'"]+$/, '');
    const isBare = !/^(?:[a-z][a-z\d+.-]*:|\\\\|\/\/)/i.test(written) || /^localhost/i.test(written);
    const complaint = addressComplaint(isBare ? `https://${written}` : written);
    return complaint ? [{ index, complaint: isBare ? forbidden(written, 'det er en intern adresse') : complaint }] : [];
  });
}
