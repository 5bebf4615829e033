import { correctionId, correctionNumber, editionOfCorrection } from '../entry/correction.ts';
import type { Seal } from '../entry/seal.ts';
import { ofYear, type Plan, type Shelves } from '../library/library.ts';
import { addresses } from '../publish/addresses.ts';
import type { PartChange } from '../seal/changes.ts';
import { withoutFetched } from '../seal/chapter-part.ts';
import { changedSince, isFollowingUp } from '../seal/held.ts';
import { kindOf } from '../seal/part.ts';
import { partName } from '../seal/part-names.ts';
import { isWhole } from '../seal/seal.ts';
import { toldChanges } from '../seal/told-changes.ts';
import type { Finding } from '../value/problem.ts';
import type { PlanYear } from '../value/plan-year.ts';
import { capitalize, joinList } from '../words/danish.ts';
import { shown, shownApart } from '../words/shown.ts';
import type { RuleContext } from './rule.ts';

/**
 * What an adopted plan says is what was sealed: a change of it needs a correction that readers can see. Asked of a library
 * that is in order otherwise, since a file that cannot be read would be told as something that has gone.
 */
export const seals = (context: RuleContext): Finding[] => [
  ...oncePerChange(context.shelves.seals.flatMap((seal) => ofSeal(seal, context))),
  ...lostSeals(context),
  ...withoutSeal(context),
];

/** A finding; of a changed part with its plan in place of what to do. */
type Told = Finding | (Omit<Finding, 'hint'> & { year: PlanYear });

function ofSeal(seal: Seal, { shelves, entries }: RuleContext): Told[] {
  const plan = shelves.plans.find(({ year }) => year === seal.year);
  if (!plan) return [];
  const say = (message: string, hint: string): Finding[] => [{ rule: 'seal', file: seal.file, message, hint }];
  if (seal.plan !== seal.year) {
    return say(
      `Forseglingen er ${seal.plan}s og ikke ${seal.year}s.`,
      'Slet filen: en plan får sin egen, når den bliver vedtaget.',
    );
  }
  if (plan.status === 'draft') {
    return say('Planen er et udkast, men har en forsegling.', 'Slet filen, eller sæt planens status tilbage.');
  }
  if (isRenumbered(seal, plan)) return [renumbered(plan)];
  if (!isWhole(seal)) return say('Forseglingen er ændret efter, at den blev skrevet.', getBack(seal));
  return changedSince(seal, shelves, entries)
    .filter((change) => !isFollowingUp(change, seal.year, shelves))
    .flatMap((change) => (kindOf(change.key) === 'correction' ? ofCorrection(change, seal) : ofPart(change, seal)));
}

/** Whether the number of the plan's edition was changed in its file. */
const isRenumbered = (seal: Seal, { firstEdition }: Plan): boolean =>
  !seal.edition.startsWith(`${firstEdition.number}.`);

const renumbered = ({ file, year }: Plan): Finding => ({
  rule: 'seal',
  file,
  where: { path: ['edition', 'number'] },
  message: 'Udgavens nummer er ændret i hånden. Det sætter programmet: hver rettelse får sin egen udgave (1.1, 1.2).',
  hint: `Sæt nummeret tilbage. Er planen rettet, så kør npm run correct -- ${year}`,
});

const getBack = ({ file, year }: Seal): string =>
  `Hent den igen: git checkout -- ${file}. Er planen rettet, så kør npm run correct -- ${year}`;

/** One message for each part, with the first of what is otherwise in it. */
function ofPart(change: PartChange, { edition, year, file }: Seal): Told[] {
  const { now, before, after } = change;
  const [first, ...more] = toldChanges({
    key: change.key,
    before: before && withoutFetched(before),
    after: after && withoutFetched(after),
  });
  if (!first) return [];
  const what = shown(capitalize(partName(change)));
  const where = now?.whereIs(first.change);
  return [
    {
      rule: 'sealed-change',
      file: now?.file ?? file,
      ...(where && { where }),
      message:
        before && after
          ? `${what} er ændret efter udgave ${edition}. ${saidOf(first, more.length)}`
          : goneOrNew(what, change, edition),
      year,
    },
  ];
}

const goneOrNew = (what: string, { before }: PartChange, edition: string): string =>
  before ? `${what} er i udgave ${edition} og mangler nu.` : `${what} er kommet til efter udgave ${edition}.`;

function saidOf({ label, before, after }: { label: string; before: string; after: string }, more: number): string {
  const [was, is] = shownApart(before, after);
  const others = more > 0 ? ` Og ${more === 1 ? 'ét sted' : `${more} steder`} mere.` : '';
  return `${shown(label)}: før ${was}, nu ${is}.${others}`;
}

/** The entry of a correction is a part of the edition that it gave: it is neither written nor changed by hand. */
function ofCorrection({ key, now, before, after }: PartChange, { year, file, edition: newest }: Seal): Finding[] {
  const edition = editionOfCorrection({ id: key.slice(key.indexOf('/') + 1) });
  const undo =
    edition === newest ? ` Er den ikke på main endnu, så tag den tilbage: npm run correct -- ${year} --undo` : '';
  const message = !before
    ? `Rettelsen ${edition} er ikke forseglet.`
    : after
      ? `Rettelsen ${edition} er ændret, efter at den blev udgivet.`
      : `Rettelsen ${edition} mangler.`;
  const hint = !before
    ? `Slet filen, og kør npm run correct -- ${year}; den skriver filen og forsegler planen.`
    : `Sæt den tilbage. En rettelse, der er udgivet, bliver stående.${undo}`;
  return [{ rule: 'correction', file: now?.file ?? file, message, hint }];
}

/** What several plans rest on is told once, with each plan that needs a correction. */
function oncePerChange(told: readonly Told[]): Finding[] {
  const alike = Map.groupBy(told, ({ file, message }) => `${file} ${message}`);
  return [...alike.values()].map(([first, ...others]) => {
    if ('hint' in first!) return first;
    const { year, ...finding } = first!;
    const more = others.flatMap((other) => ('year' in other ? other.year : []));
    const also = more.length > 0 ? `, og det samme for ${joinList(more)}` : '';
    return { ...finding, hint: `Er det med vilje, så kør npm run correct -- ${year}${also}. Ellers sæt det tilbage.` };
  });
}

/** A plan that has had a seal has it for good: its address is among those that are published. */
function lostSeals({ shelves }: RuleContext): Finding[] {
  return shelves.plans
    .filter(
      ({ year, status }) =>
        status !== 'draft' && !isSealed(year, shelves) && shelves.published.has(addresses.seal(year)),
    )
    .map(({ year, file }) => ({
      rule: 'seal' as const,
      file,
      message: `Planen for ${year} er forseglet, men forseglingen mangler: data/${year}/seal.json.`,
      hint: `Hent den igen: git checkout -- data/${year}/seal.json. Er den slettet i git, så find den i historien: git log -- data/${year}/seal.json`,
    }));
}

const isSealed = (year: PlanYear, { seals: all }: Pick<Shelves, 'seals'>): boolean =>
  all.some((seal) => seal.year === year);

/** A correction is of an edition that was sealed, and follows the one before. */
function withoutSeal({ shelves }: RuleContext): Finding[] {
  return shelves.plans.flatMap((plan) => {
    const { year, firstEdition } = plan;
    const own = ofYear(shelves.corrections, year);
    if (own.length === 0) return [];
    const hasSeal = isSealed(year, shelves);
    if (shelves.seals.some((seal) => seal.year === year && isRenumbered(seal, plan))) return [];
    const odd = own.find((each, i) => each.id !== correctionId(`${firstEdition.number}.${i + 1}`));
    if (hasSeal && !odd) return [];
    const { file } = odd ?? own[0]!;
    return [
      {
        rule: 'correction' as const,
        file,
        message: hasSeal
          ? `Rettelsen hedder ikke det, den skal: den ${correctionNumber(odd!) ? 'næste' : 'første'} er ${firstEdition.number}-${own.indexOf(odd!) + 1}.`
          : 'Planen har en rettelse, men ingen forsegling.',
        hint: hasSeal
          ? `Slet filen, og kør npm run correct -- ${year}; den skriver filen.`
          : `Er forseglingen væk, så hent den igen: git checkout -- data/${year}/seal.json. Er planen aldrig forseglet, så slet filen.`,
      },
    ];
  });
}
