import type { RuleId } from '../plan/value/rule-id.ts';
import { capitalize, countInWords, plural } from '../plan/words/danish.ts';
import { decisionText } from '../site/statement.ts';
import { answer, howOf } from './answer.ts';
import { detailsOf, onlyFollows, type Libraries } from './details.ts';
import type { EditionChange } from './editions.ts';
import { code, lineOfList, told } from './markdown.ts';
import type { Review, Seen, Told } from './review.ts';
import type { ChangedThing } from './things.ts';
import { kindWords, thingKinds } from './words.ts';

/** By this a comment is known again, so that it is written anew and not once more. */
export const marker = '<!-- plan-report -->';

/** GitHub takes comments of up to 65,536 characters; whoever posts one may add a line. */
const room = 60_000;

/** Something that is told, and the lines below it. */
interface Item {
  text: string;
  lines?: readonly string[];
}

interface Section {
  heading: string;
  /** What stands before its items. */
  intro?: string;
  items: readonly Item[];
}

/** How much of each kind is told, from all that is of use down to the counts alone. */
const sizes = [
  { items: 40, lines: 8 },
  { items: 20, lines: 6 },
  { items: 10, lines: 4 },
  { items: 4, lines: 2 },
  { items: 0, lines: 0 },
] as const;
type Size = (typeof sizes)[number];

/** A review as Markdown for GitHub, no longer than a comment may be: with its answer first, then what must be mended. */
export function asMarkdown(review: Review, preview?: string): string {
  const head = [
    marker,
    `**${answer(review).map(told).join(' ')}**`,
    ...(preview ? [`[Se siderne, som de bliver](${preview})`] : []),
  ];
  const sections = [
    ...toMend(review),
    ...(typeof review.seen === 'string' ? [] : whatIsSeen(review.seen)),
    ...beside(review),
  ];
  const foot = `<sub>Sammenlignet med ${code(review.base)}. Tal og tekster er vist før → **nu**.</sub>`;
  const written = (size: Size): string =>
    [...head, ...sections.map((section) => inMarkdown(section, size)), foot].join('\n\n');
  return `${sizes.map(written).find((text) => text.length <= room) ?? written(sizes.at(-1)!)}\n`;
}

function inMarkdown({ heading, intro, items }: Section, size: Size): string {
  const shown = items.slice(0, size.items);
  const list = shown.map(({ text, lines = [] }) => {
    const below = [...lines.slice(0, size.lines), ...more(lines.length - size.lines)];
    return [`- ${lineOfList(text)}`, ...below.map((line) => `  - ${lineOfList(line)}`)].join('\n');
  });
  const left = more(items.length - shown.length).map((text) => `- ${text}`);
  return [`### ${heading}`, ...(intro ? [intro] : []), [...list, ...left].join('\n')].filter(Boolean).join('\n\n');
}

const more = (count: number): string[] => (count > 0 ? [`… og ${countInWords(count)} til`] : []);

// What must be mended

function toMend({ problems, untold, warnings, seen }: Review): Section[] {
  const lost = typeof seen === 'string' ? [] : seen.editions.filter(({ kind }) => kind === 'broken');
  return some([
    { heading: 'Skal rettes', items: problemItems(problems, '[ ] ') },
    {
      heading: 'Vedtagne planer er ændret uden en rettelse',
      items: problemItems(untold, '[ ] '),
    },
    { heading: 'Forseglinger', items: lost.map(lostItem) },
    {
      heading: 'Nye advarsler',
      intro: 'De stopper ikke noget. Se efter, om det er rigtigt.',
      items: problemItems(warnings),
    },
  ]);
}

const some = (sections: readonly Section[]): Section[] => sections.filter(({ items }) => items.length > 0);

/** What messages of these rules repeat must not stand in a report either. */
const unrepeated: Partial<Record<RuleId, string>> = {
  'forbidden-link': 'Her står en adresse, som ikke må udgives.',
  'personal-number': 'Teksten ligner et cpr-nummer.',
  'small-count': 'Et antal kan pege på enkelte personer.',
  'staff-mail': 'Her står noget, der ligner en medarbejders mailadresse.',
  'staff-name': 'Her står noget, der ligner navnet på en person.',
  'staff-phone': 'Her står noget, der ligner et telefonnummer til én medarbejder.',
};

/** What to do is said once where it is the same of several in a row, and not of what is only not written yet. */
const problemItems = (problems: readonly Told[], box = ''): Item[] =>
  problems.map(({ file, line, message, hint, rule }, i) => ({
    text: `${box}${code(file)}${line === undefined ? '' : `, linje ${String(line)}`}: ${told(unrepeated[rule] ?? message)}`,
    lines: rule === 'unwritten' || problems[i + 1]?.hint === hint ? [] : [told(hint)],
  }));

const lostItem = (change: EditionChange): Item => ({
  text: `**Udgave ${change.edition} af planen for ${change.year} bliver ikke bevaret.**`,
  lines: [
    change.kind === 'broken' && change.isGone
      ? 'Dens forsegling er fjernet. Så kan ingen se, hvad planen sagde, da den blev vedtaget.'
      : 'Planen er forseglet på ny, og hvad den sagde før, kan ikke længere vises på siden med rettelser.',
    `Er udgaven udgivet, så hent forseglingen igen, og kør ${code(`npm run correct -- ${change.year}`)}.`,
  ],
});

// What readers will see

function whatIsSeen(seen: Seen): Section[] {
  const { changes, drafts, libraries, all, asBefore } = seen;
  return some([
    {
      heading: 'Ikke med i resten',
      intro: 'De her filer giver problemer. Hvad læserne vil se af dem, kan først vises, når problemerne er løst.',
      items: asBefore.map((file) => ({ text: code(file) })),
    },
    { heading: 'Mål, der skifter status', items: seen.turns.map(turnItem) },
    { heading: 'Udgaver', items: seen.editions.filter(({ kind }) => kind !== 'broken').map(editionItem) },
    ...thingKinds.map((kind) => ({
      heading: kindWords[kind].heading,
      items: changes
        .filter((change) => change.kind === kind && !onlyFollows(change))
        .map((change) => changeItem(change, libraries)),
    })),
    ...follows(changes),
    ...pageSections(seen),
    {
      heading: 'Udkast, som ikke er offentlige',
      intro: 'De er kun i forhåndsvisningen, til planen er vedtaget eller sendt i høring.',
      items: drafts.filter((change) => !onlyFollows(change)).map((change) => changeItem(change, all, true)),
    },
  ]);
}

const turnItem = ({ name, goal: { year }, from, to, sums, cause }: Seen['turns'][number]): Item => ({
  text: `**${told(name)}** (${year}): ${told(from)} → **${told(to)}**`,
  lines: [
    ...(cause ? [`Fordi der er ændret i ${told(cause)}.`] : []),
    ...(sums.before === sums.after ? [] : [`Før: ${told(sums.before)}`]),
    `Nu: ${told(sums.after)}`,
  ],
});

function editionItem(change: EditionChange): Item {
  const { year, edition } = change;
  if (change.kind !== 'corrected')
    return {
      text: `**Planen for ${year} er forseglet**, udgave ${edition}. Herefter kan den kun ændres med en rettelse.`,
    };
  const { what, why, decided } = change.correction;
  return {
    text: `**Udgave ${edition} af planen for ${year}**: ${told(what)}`,
    lines: [`Hvorfor: ${told(why)}`, `Besluttet: ${told(decisionText(decided))}`],
  };
}

const howWords = { changed: '', new: ' *(ny)*', gone: ' *(fjernet)*' } as const;
const howWordsNeuter = { ...howWords, new: ' *(nyt)*' } as const;

function changeItem(change: ChangedThing, libraries: Libraries, isAmongOthers = false): Item {
  const { kind, year, before, after } = change;
  const { one, gender } = kindWords[kind];
  const name = told((after ?? before)!.name);
  const what = isAmongOthers ? `${capitalize(one)}: ` : '';
  const of = year === undefined ? '' : ` (${year})`;
  const how = (gender === 'neuter' ? howWordsNeuter : howWords)[howOf(change)];
  return { text: `${what}**${name}**${of}${how}`, lines: detailsOf(change, libraries) };
}

/** Chapters whose words are the same and that fetch a number that is not. */
function follows(changes: readonly ChangedThing[]): Section[] {
  const items = changes.filter(onlyFollows).map(({ after, year }): Item => ({
    text: `${told(after!.name)}${year === undefined ? '' : ` (${year})`}`,
  }));
  return [{ heading: 'Tekster, der viser de nye tal', intro: 'Ordene er de samme.', items }];
}

/** Pages by themselves; those that stand two plans up against each other come with a plan, and are counted. */
function pageSections({ pages: { come, gone, moved, goneAnchors } }: Seen): Section[] {
  const isPair = (address: string): boolean => /^\/sammenlign\/./.test(address);
  const listed = (addresses: readonly string[]): Item[] => {
    const pairs = addresses.filter(isPair).length;
    return [
      ...addresses.filter((address) => !isPair(address)).map((address) => ({ text: code(address) })),
      ...(pairs > 0
        ? [{ text: `${countInWords(pairs)} ${plural(pairs, 'side', 'sider')} under ${code('/sammenlign/')}` }]
        : []),
    ];
  };
  return [
    { heading: 'Nye sider', items: listed(come) },
    { heading: 'Sider, der flytter', items: movedItems(moved) },
    {
      heading: 'Sider, der forsvinder',
      intro: 'Links til dem fra andre steder holder op med at virke.',
      items: listed(gone),
    },
    {
      heading: 'Steder på siderne, der forsvinder',
      intro: 'Links lige til dem fører derefter til toppen af siden.',
      items: goneAnchors.map((place) => ({ text: code(place) })),
    },
  ];
}

/** A page that has moved, with how many below it that moved along. */
function movedItems(moved: Seen['pages']['moved']): Item[] {
  const isAlong = (page: Seen['pages']['moved'][number], { from, to }: typeof page): boolean =>
    page.from !== from && page.from.startsWith(from) && page.to === to + page.from.slice(from.length);
  return moved
    .filter((page) => !moved.some((other) => isAlong(page, other)))
    .map((page) => {
      const along = moved.filter((other) => isAlong(other, page)).length;
      const more = along > 0 ? `, og ${countInWords(along)} ${plural(along, 'side', 'sider')} under den` : '';
      return { text: `${code(page.from)} → ${code(page.to)}${more}` };
    });
}

/** What a report of the library cannot know. */
function beside({ elsewhere, seen }: Review): Section[] {
  const unseen = typeof seen === 'string' ? [] : seen.unseenFiles;
  return some([
    {
      heading: 'Ændret i filerne, men ikke i det, de siger',
      intro: 'Rækkefølge, opstilling, kommentarer, filers navne og den slags.',
      items: unseen.map((file) => ({ text: code(file) })),
    },
    {
      heading: 'Ændret uden for data/ og content/',
      intro: 'Det kan ændre alle sider, og rapporten ser det ikke. Lad en, der kender programmet, se på det.',
      items: elsewhere.map((file) => ({ text: code(file) })),
    },
  ]);
}
