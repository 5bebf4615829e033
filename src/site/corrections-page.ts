import { addresses, editionAnchor, type PublicAddress } from '../plan/publish/addresses.ts';
import { partAddress } from '../plan/publish/part-address.ts';
import type { Correction } from '../plan/entry/correction.ts';
import { planEditions, type CorrectedEdition } from '../plan/publish/corrected.ts';
import { turnedStatuses, type TurnedStatus } from '../plan/publish/turned-statuses.ts';
import type { Library, Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { changedFrom, type PartChange, type Parts } from '../plan/seal/changes.ts';
import { idOf, kindOf, sharedKinds } from '../plan/seal/part.ts';
import { partName } from '../plan/seal/part-names.ts';
import { withheldMark } from '../plan/seal/withhold.ts';
import { partsOf } from '../plan/seal/parts.ts';
import { toldChanges, type ToldChange } from '../plan/seal/told-changes.ts';
import type { PlanYear } from '../plan/value/plan-year.ts';
import { capitalize, countInWords, formatDate, joinList, plural } from '../plan/words/danish.ts';
import { correctionKindLabels, statusLabels } from '../plan/words/labels.ts';
import { markWords, type WordingPart } from './comparison/wording-marks.ts';
import { yearPath, type Crumb } from './navigation.ts';
import { decisionText } from './statement.ts';

/** The editions of a plan, and what each of them corrected. */
export interface CorrectionsPage {
  path: Crumb[];
  name: string;
  /** Whether anything has been corrected, in a sentence or two. */
  answer: string;
  /** The newest first. */
  editions: EditionView[];
  /** What has been written of how it went, since the plan was sealed. */
  since: Named[];
  /** How anyone can see that this is what was sealed; nothing of a plan that is not. */
  proof: { edition: string; digest: string; address: string; file: string } | undefined;
}

export interface EditionView {
  anchor: string;
  title: string;
  digest: string;
  /** Nothing of the first edition. */
  correction: { kind: string; what: string; why: string; decided: string; withheld: string | undefined } | undefined;
  /** The goals that it gave another status. */
  turned: ChangedPart[];
  changes: ChangedPart[];
}

interface Named {
  name: string;
  address: string | undefined;
}

/** A part that an edition changed, with how each thing in it was and is. */
export interface ChangedPart extends Named {
  rows: { label: string; before: WordingPart[] | undefined; after: WordingPart[] | undefined }[];
  /** So many that they are there to be opened. */
  isLong: boolean;
}

export function correctionsPage(plan: Plan, library: Library, at: PublicAddress): CorrectionsPage {
  const { year } = plan;
  const editions = planEditions(year, library);
  const newest = editions.at(-1);
  const turned = turnedStatuses(year, library);
  return {
    path: yearPath(year, { text: 'Udgaver og rettelser' }),
    name: planWords(plan).name,
    answer: answerOf(plan, editions),
    editions: editions.toReversed().map((edition) => ({
      ...editionView(edition, year, library),
      turned: turned.get(edition.edition)?.map(turnedGoal) ?? [],
    })),
    since: newest ? sinceThen(newest.parts, plan, library) : [],
    proof: newest && {
      edition: newest.edition,
      digest: newest.digest,
      address: at(addresses.seal(year)),
      file: addresses.seal(year),
    },
  };
}

/** How often a plan has been corrected; of one that is not sealed, nobody can see that it has not. */
export function correctedInShort(
  { year }: Pick<Plan, 'year'>,
  library: Pick<Library, 'seals' | 'corrections'>,
): string {
  const editions = planEditions(year, library);
  const count = editions.length - 1;
  if (count < 0) return 'Udgaver og rettelser';
  if (count === 0) return 'Ingen rettelser';
  return `${capitalize(countInWords(count))} ${plural(count, 'rettelse', 'rettelser')}`;
}

function answerOf({ edition: { number, date } }: Plan, editions: readonly CorrectedEdition[]): string {
  const count = editions.length - 1;
  const read = `Du læser udgave ${number} fra ${formatDate(date)}.`;
  if (count < 0)
    return `${read} Den er ikke forseglet endnu, så det kan ikke ses her, om noget er ændret, siden den kom ud.`;
  if (count === 0) return `Ingen rettelser. ${read} Intet er ændret, siden den blev forseglet.`;
  return `Der er ${countInWords(count)} ${plural(count, 'rettelse', 'rettelser')}. ${read} Her står, hvad der stod før, og hvad der står nu.`;
}

function editionView(
  { edition, date, digest, correction, changes }: CorrectedEdition,
  year: PlanYear,
  library: Library,
): Omit<EditionView, 'turned'> {
  return {
    anchor: editionAnchor(edition),
    title: `Udgave ${edition}, ${formatDate(date)}`,
    digest,
    correction: correction && {
      kind: correctionKindLabels[correction.kind],
      what: correction.what,
      why: correction.why,
      decided: decisionText(correction.decided),
      withheld: withheldText(correction),
    },
    changes: changes
      .filter(({ key }) => kindOf(key) !== 'correction')
      .map((change) => changedPart(change, year, library)),
  };
}

/** That something is taken out of what stood before, which is then not what it was sealed as. */
const withheldText = ({ withheld }: Correction): string | undefined =>
  withheld &&
  `Noget, der ikke må stå her, er taget ud af ${joinList(withheld.map(({ edition }) => `udgave ${edition}`))}. Det står der som ${withheldMark}, så fingeraftrykket af den udgave kan ikke regnes efter længere. Udgaverne efter den kan.`;

const mostRows = 8;

function changedPart(change: PartChange, year: PlanYear, library: Library): ChangedPart {
  const rows = toldChanges(change, library.units).map(rowOf);
  return { ...named(change, year), rows, isLong: rows.length > mostRows };
}

/** A goal by how it came out before and now, whatever of its words or numbers was corrected. */
const turnedGoal = ({ goal, before, after }: TurnedStatus): ChangedPart => ({
  name: `Målet ”${goal.title}”`,
  address: addresses.goal(goal),
  rows: [rowOf({ label: 'Er målet nået?', before: statusLabels[before], after: statusLabels[after] })],
  isLong: false,
});

const named = (change: Pick<PartChange, 'key' | 'before' | 'after'>, year: PlanYear): Named => ({
  name: capitalize(partName(change)),
  address: change.after && partAddress(kindOf(change.key), idOf(change.key), year),
});

function rowOf({ label, before, after }: Pick<ToldChange, 'label' | 'before' | 'after'>): ChangedPart['rows'][number] {
  const { older, newer } = markWords(before, after);
  return { label, before: before ? older : undefined, after: after ? newer : undefined };
}

/** The parts that the newest edition does not have: they follow up on the plan, and the next edition takes them in. */
const sinceThen = (sealed: Parts, { year }: Plan, library: Library): Named[] =>
  changedFrom(sealed, partsOf(year, library))
    .filter(({ key, before }) => !before && !sharedKinds.includes(kindOf(key)))
    .map((change) => named(change, year));
