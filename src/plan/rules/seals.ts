import { correctionId, correctionNumber, editionOfCorrection } from '../entry/correction.ts';
import type { Seal } from '../entry/seal.ts';
import { ofYear } from '../library/library.ts';
import type { PartChange } from '../seal/changes.ts';
import { withoutFetched } from '../seal/chapter-part.ts';
import { changedSince, isFollowingUp } from '../seal/held.ts';
import { kindOf } from '../seal/part.ts';
import { partName } from '../seal/part-names.ts';
import { isWhole } from '../seal/seal.ts';
import { toldChanges } from '../seal/told-changes.ts';
import type { Finding } from '../value/problem.ts';
import { capitalize } from '../words/danish.ts';
import { shownApart } from '../words/shown.ts';
import type { RuleContext } from './rule.ts';

/**
 * What an adopted plan says is what was sealed: a change of it needs a correction that readers can see. Asked of a library
 * that is in order otherwise, since a file that cannot be read would be told as something that has gone.
 */
export const seals = (context: RuleContext): Finding[] => [
  ...context.shelves.seals.flatMap((seal) => ofSeal(seal, context)),
  ...withoutSeal(context),
];

function ofSeal(seal: Seal, { shelves, entries }: RuleContext): Finding[] {
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
  if (!isWhole(seal)) return say('Forseglingen er ændret efter, at den blev skrevet.', getBack(seal));
  return changedSince(seal, shelves, entries)
    .filter((change) => !isFollowingUp(change, seal.year, shelves))
    .flatMap((change) => (kindOf(change.key) === 'correction' ? ofCorrection(change, seal) : ofPart(change, seal)));
}

const getBack = ({ file, year }: Seal): string =>
  `Hent den igen: git checkout -- ${file}. Er planen rettet, så kør npm run correct -- ${year}`;

/** One message for each part, with the first of what is otherwise in it. */
function ofPart(change: PartChange, { edition, year, file }: Seal): Finding[] {
  const { now, before, after } = change;
  const [first, ...more] = toldChanges({
    key: change.key,
    before: before && withoutFetched(before),
    after: after && withoutFetched(after),
  });
  if (!first) return [];
  const what = capitalize(partName(change));
  const where = now?.whereIs(first.change);
  const hint = `Er det med vilje, så kør npm run correct -- ${year}. Ellers sæt det tilbage.`;
  return [
    {
      rule: 'sealed-change',
      file: now?.file ?? file,
      ...(where && { where }),
      message:
        before && after
          ? `${what} er ændret efter udgave ${edition}. ${saidOf(first, more.length)}`
          : goneOrNew(what, change, edition),
      hint,
    },
  ];
}

const goneOrNew = (what: string, { before }: PartChange, edition: string): string =>
  before ? `${what} er i udgave ${edition} og mangler nu.` : `${what} er kommet til efter udgave ${edition}.`;

function saidOf({ label, before, after }: { label: string; before: string; after: string }, more: number): string {
  const [was, is] = shownApart(before, after);
  const others = more > 0 ? ` Og ${more === 1 ? 'ét sted' : `${more} steder`} mere.` : '';
  return `${label}: før ${was}, nu ${is}.${others}`;
}

/** The entry of a correction is a part of the edition that it gave: it is neither written nor changed by hand. */
function ofCorrection({ key, now, before, after }: PartChange, { year, file }: Seal): Finding[] {
  const edition = editionOfCorrection({ id: key.slice(key.indexOf('/') + 1) });
  const message = !before
    ? `Rettelsen ${edition} er ikke forseglet.`
    : after
      ? `Rettelsen ${edition} er ændret, efter at den blev udgivet.`
      : `Rettelsen ${edition} mangler.`;
  const hint = !before
    ? `Slet filen, og kør npm run correct -- ${year}; den skriver filen og forsegler planen.`
    : 'Sæt den tilbage. En rettelse, der er udgivet, bliver stående.';
  return [{ rule: 'correction', file: now?.file ?? file, message, hint }];
}

/** A correction is of an edition that was sealed, and follows the one before. */
function withoutSeal({ shelves }: RuleContext): Finding[] {
  return shelves.plans.flatMap(({ year, firstEdition }) => {
    const own = ofYear(shelves.corrections, year);
    if (own.length === 0) return [];
    const isSealed = shelves.seals.some((seal) => seal.year === year);
    const odd = own.find((each, i) => each.id !== correctionId(`${firstEdition.number}.${i + 1}`));
    if (isSealed && !odd) return [];
    const { file } = odd ?? own[0]!;
    return [
      {
        rule: 'correction' as const,
        file,
        message: isSealed
          ? `Rettelsen hedder ikke det, den skal: den ${correctionNumber(odd!) ? 'næste' : 'første'} er ${firstEdition.number}-${own.indexOf(odd!) + 1}.`
          : 'Planen er ikke forseglet, så den kan ikke have rettelser endnu.',
        hint: isSealed
          ? `Slet filen, og kør npm run correct -- ${year}; den skriver filen.`
          : `Slet filen, eller forsegl planen: npm run adopt -- ${year} --seal`,
      },
    ];
  });
}
