import { placesIn, type AddressList } from '../entry/address-list.ts';
import type { Redirect } from '../entry/redirect.ts';
import { isList, placeOfFile, type Entry } from '../library/layout.ts';
import { buildShelves, type Shelves } from '../library/library.ts';
import { publishedEntries } from '../library/published.ts';
import { addresses } from '../publish/addresses.ts';
import { allRedirects, livingAddresses, lostAddresses, type LostAddress } from '../publish/public-addresses.ts';
import { isLiving, isPage, isTakenAlong } from '../publish/redirects.ts';
import { thingAt } from '../publish/thing-at.ts';
import type { Finding } from '../value/problem.ts';
import { formatNumber, plural } from '../words/danish.ts';
import { suggestName } from '../words/nearest.ts';
import { shown } from '../words/shown.ts';
import type { RuleContext } from './rule.ts';

/**
 * An address that has been published stays: it lives, or leads on to where the thing is now, or says why that is gone. Asked
 * of a library that is in order otherwise, since a file that cannot be read would be told as an address that has gone.
 */
export function keptAddresses({ shelves, entries, site }: RuleContext): Finding[] {
  const list = entries.find((entry) => entry.kind === 'addresses');
  if (!list && shelves.redirects.length === 0) return [];
  const now = publishedShelves(shelves, entries);
  const living = livingAddresses(now, site?.comparisons);
  const ofRedirects = wrongRedirects(shelves.redirects, living);
  if (!list) return ofRedirects;
  const files = new Set(entries.map(({ file }) => file));
  const lost = gathered(lostAddresses(shelves.published, living, allRedirects(now, site?.comparisons)));
  return [
    ...ofRedirects,
    ...lost
      .filter(({ address }) => !isSealOf(address, now))
      .map((each) => gone(each, files, { file: list.file, line: list.data.lines[each.address] ?? 1 })),
    ...behind(shelves.published, living, list.file),
  ];
}

/** That a plan has lost its seal is told of the plan, and no redirect mends it. */
const isSealOf = (address: string, { plans }: Shelves): boolean =>
  plans.some(({ year }) => address === addresses.seal(year));

/** The library without what is not published. */
function publishedShelves(shelves: Shelves, entries: readonly Entry[]): Shelves {
  const published = publishedEntries(entries);
  const isWhole = published.length === entries.length && published.every((entry, i) => entry === entries[i]);
  return isWhole ? shelves : buildShelves(published);
}

interface Lost extends LostAddress {
  /** Files beside the page, places on it and pages below it that are lost with it. */
  more: number;
}

/** What is lost, with all that is lost with it: a page tells of its files. */
function gathered(lost: readonly LostAddress[]): Lost[] {
  const whole = lost.filter(({ places }) => places.length === 0).map(({ address }) => address);
  const isWithAnother = (address: string): boolean =>
    whole.some((page) => page !== address && isPage(page) && isTakenAlong(address, page));
  return lost
    .filter(({ address }) => !isWithAnother(address))
    .map((each) => ({
      ...each,
      more:
        each.places.length > 0
          ? each.places.length - 1
          : isPage(each.address)
            ? whole.filter((other) => other !== each.address && isTakenAlong(other, each.address)).length
            : 0,
    }));
}

function gone(
  { address, places, more }: Lost,
  files: ReadonlySet<string>,
  at: { file: string; line: number },
): Finding {
  const whole = places.length > 0 ? `${address}#${places[0]!}` : address;
  const thing = thingAt(whole);
  const others =
    more > 0 ? ` Det samme gælder ${plural(more, 'én adresse', `${formatNumber(more)} adresser`)} til ved den.` : '';
  return {
    rule: 'address-gone',
    file: at.file,
    where: { line: at.line, column: 1 },
    message: `Adressen ${shown(whole)} er udgivet, men er der ikke mere${thing ? `: ${whyGone(thing.file, files)}` : '.'}${others}`,
    hint: whatToDo(whole, thing?.name),
  };
}

const whyGone = (file: string, files: ReadonlySet<string>): string =>
  isListFile(file)
    ? `den står ikke mere i ${file}.`
    : files.has(file)
      ? `${file} er ikke på webstedet.`
      : `filen ${file} er slettet eller omdøbt.`;

function isListFile(file: string): boolean {
  const location = placeOfFile(file)?.location;
  return location?.schema !== undefined && isList(location);
}

const whatToDo = (address: string, name: string | undefined): string =>
  `${name ? `Er den omdøbt, så kør npm run rename -- ${name} <nyt navn>. Ellers skriv` : 'Skriv'} i data/redirects.yaml, hvor den fører hen: - {from: ${quoted(address)}, to: …, since: …}. Er det væk for altid, så skriv gone og hvorfor i stedet for to.`;

/** YAML takes # after a space alone for a comment, and so needs no quotes here; they keep an editor from wondering. */
const quoted = (address: string): string => (address.includes('#') ? `'${address}'` : address);

/** Redirects that lead nowhere, or from where something is. */
function wrongRedirects(redirects: readonly Redirect[], living: AddressList): Finding[] {
  const froms = redirects.map(({ from }) => from);
  return redirects.flatMap((redirect, i): Finding[] => {
    const say = (field: string, message: string, hint: string): Finding[] => [
      { rule: 'redirect', file: 'data/redirects.yaml', where: { path: [i, field] }, message, hint },
    ];
    const { from, to, gone: why } = redirect;
    if ((to === undefined) === (why === undefined)) {
      return say('from', `Punktet siger ${to ? 'både to og gone' : 'hverken to eller gone'}.`, toOrGone);
    }
    if (froms.indexOf(from) < i) {
      return say('from', `Adressen ${shown(from)} står her to gange.`, 'Slet det ene punkt.');
    }
    if (isLiving(from, living)) {
      return say('from', `Adressen ${shown(from)} er der, så den fører ikke videre.`, 'Slet punktet, eller ret from.');
    }
    if (to === undefined || (isLiving(to, living) && isPage(from) === isPage(to))) return [];
    if (isLiving(to, living)) {
      return say('to', `${shown(from)} fører til ${shown(to)}.`, 'En side fører til en side, og en fil til en fil.');
    }
    const next = redirects.find((other) => other.from === to);
    if (next) {
      return say('to', `Adressen ${shown(to)} fører selv videre.`, whereItEnds(next, living));
    }
    return say('to', `Der er intet på ${shown(to)}.`, suggestName(to, candidates(to, living)));
  });
}

const toOrGone = 'Skriv to, hvis det står et andet sted nu, eller gone og hvorfor, hvis det er væk for altid.';

function whereItEnds({ to }: Redirect, living: AddressList): string {
  if (to === undefined) return 'Skriv gone i stedet for to: det, den fører til, er væk.';
  return isLiving(to, living) ? `Skriv ${to}: det er der, det ender.` : 'Skriv en side, der er på webstedet nu.';
}

/** Addresses that may be meant: places where a place is named, pages or files else. */
function candidates(to: string, living: AddressList): string[] {
  const [path = '', place] = to.split('#');
  const places = place === undefined ? undefined : living.get(path);
  return places ? placesIn(places).map((each) => `${path}#${each}`) : [...living.keys()];
}

/** New addresses are taken up by whoever publishes; until then nobody would see that they disappear. */
function behind(published: AddressList, living: AddressList, file: string): Finding[] {
  const fresh = [...living].filter(([address, places]) => {
    const known = published.get(address);
    if (known === undefined) return true;
    if (known === places) return false;
    const listed = new Set(placesIn(known));
    return placesIn(places).some((place) => !listed.has(place));
  });
  if (fresh.length === 0) return [];
  const [first] = fresh;
  const count = plural(
    fresh.length,
    'Én adresse er ny eller har nye steder,',
    `${formatNumber(fresh.length)} adresser er nye eller har nye steder,`,
  );
  return [
    {
      rule: 'addresses-behind',
      severity: 'warning',
      file,
      where: { line: 1, column: 1 },
      message: `${count} siden listen over adresser blev skrevet, fx ${first![0]}.`,
      hint: 'Kør npm run addresses, eller npm run build, før du gemmer i git. Så bliver det set, hvis de en dag forsvinder.',
    },
  ];
}
