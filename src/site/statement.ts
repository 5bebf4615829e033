import type { Chapter } from '../plan/entry/chapter.ts';
import type { Decision } from '../plan/entry/correction.ts';
import { planStatusLabels } from '../plan/words/labels.ts';
import type { PlanComparison } from '../plan/compare/compare.ts';
import { publishedText } from '../plan/library/document-text.ts';
import { byId, type Library, type Plan } from '../plan/library/library.ts';
import { capitalize, formatDate, joinList, plural } from '../plan/words/danish.ts';
import type { Reference } from '../export/references.ts';
import { editionText, editionOf, planWords } from '../plan/library/plan-words.ts';
import type { CorrectionMark } from '../plan/publish/corrected.ts';
import type { Origin } from '../plan/value/origin.ts';

/** What the website says of itself as a source: whether plans apply, and how what stands here is cited. */

/** Whether a plan applies, in a few words. */
export const planStatement = ({ status }: Pick<Plan, 'status'>): string => planStatusLabels[status];

/** That a plan is a draft, and until when one may say what one thinks of it. */
export const draftNotice = ({ hearing }: Pick<Plan, 'hearing'>): string =>
  hearing
    ? `Det her er et udkast. Det er i høring til ${formatDate(hearing.until)}. Planen er ikke vedtaget.`
    : 'Det her er et udkast. Planen er ikke vedtaget.';

/** The same of a plan that is not named beside it: "Beskæftigelsesplan 2021: gælder ikke længere". */
export const namedStatement = (plan: Pick<Plan, 'title' | 'status'>): string =>
  `${plan.title}: ${planStatement(plan).toLocaleLowerCase('da')}`;

/** The title of a plan, and that it applies; that it does not, the notice over the page says. */
export const titleBesideNotice = (plan: Pick<Plan, 'title' | 'status'>): string =>
  plan.status === 'adopted' ? namedStatement(plan) : plan.title;

/** Who decided something, when, and at which item: "Byrådet 16. december 2026, punkt 7". */
export const decisionText = ({ body, date, item }: Decision): string =>
  [`${body} ${formatDate(date)}`, item].filter(Boolean).join(', ');

/** Who adopted a plan and when, where the documents say so: nothing else makes it adopted. */
export function adoptionText({ adopted, status }: Pick<Plan, 'adopted' | 'status'>): string {
  if (adopted) return `Vedtaget af ${decisionText(adopted)}.`;
  return status === 'draft'
    ? 'Planen er ikke vedtaget.'
    : 'Dokumenterne siger ikke, hvem der vedtog planen eller hvornår.';
}

/** Which of several plans do not apply, for a page that gathers what they say; nothing where they all do. */
export function plansStatement(plans: readonly Pick<Plan, 'year' | 'status'>[]): string | undefined {
  const notInForce = pastStatement(plans);
  const years = joinList(plans.map(({ year }) => year));
  return notInForce && `Her er samlet, hvad dokumenterne fortæller om ${years}. ${notInForce}`;
}

/** The same without saying what is gathered. */
export function pastStatement(plans: readonly Pick<Plan, 'year' | 'status'>[]): string | undefined {
  const yearsOf = (status: Plan['status']): string[] =>
    plans.filter((plan) => plan.status === status).map(({ year }) => year);
  const [archived, drafts] = [yearsOf('archived'), yearsOf('draft')];
  if (archived.length + drafts.length === 0) return undefined;
  const past =
    archived.length === plans.length && plans.length > 1
      ? ['Ingen af planerne gælder længere.']
      : archived.length > 0
        ? [`${plural(archived.length, 'Planen', 'Planerne')} for ${joinList(archived)} gælder ikke længere.`]
        : [];
  const coming = drafts.length > 0 ? [draftsStatement(drafts)] : [];
  return [...past, ...coming].join(' ');
}

/** Which of some plans are drafts; nothing where none is. */
export function draftsAmong(plans: readonly Pick<Plan, 'year' | 'status'>[]): string | undefined {
  const years = plans.filter(({ status }) => status === 'draft').map(({ year }) => year);
  return years.length > 0 ? draftsStatement(years) : undefined;
}

const draftsStatement = (years: readonly string[]): string =>
  `${plural(years.length, 'Planen', 'Planerne')} for ${joinList(years)} er ${plural(years.length, 'et udkast', 'udkast')}.`;

/** What applies now: a plan here, or that none does, with where to ask. */
export interface Standing {
  text: string;
  /** Who knows what applies, where no plan here does. */
  ask: { unit: string; address: string | undefined } | undefined;
}

export function standing({ plans, site: { contact } }: Pick<Library, 'plans' | 'site'>): Standing {
  const yearsOf = (status: Plan['status']): string[] =>
    plans.filter((plan) => plan.status === status).map(({ year }) => year);
  const [adopted, drafts] = [yearsOf('adopted'), yearsOf('draft')];
  const isPast = adopted.length === 0 && drafts.length < plans.length;
  const text = [
    ...(adopted.length > 0
      ? [`${plural(adopted.length, 'Planen', 'Planerne')} for ${joinList(adopted)} gælder nu.`]
      : []),
    ...(isPast ? [plural(plans.length, 'Planen gælder ikke længere.', 'Ingen af planerne gælder længere.')] : []),
    ...(drafts.length > 0 ? [draftsStatement(drafts)] : []),
  ].join(' ');
  return { text, ask: adopted.length > 0 ? undefined : { unit: contact.unit, address: contact.webAddress } };
}

/** How something is cited, and the address that it is found at, which stands last. */
export interface Citation {
  text: string;
  address: string;
  /** The same for programs that keep references. */
  reference: Reference;
}

/** What is cited, where it is the website's own: the plan, a comparison, the glossary. */
const ownCitation = (
  { title, note, edition }: Pick<Reference, 'title' | 'note' | 'edition'>,
  { site }: Pick<Library, 'site'>,
  address: string,
): Citation => ({
  text: [`${site.municipality}: ${title}`, note].filter(Boolean).join(', ') + '.',
  address,
  reference: { ...publisherOf(site), key: keyAt(address), title, note: `${capitalize(note)}.`, edition, address },
});

const publisherOf = (site: Library['site']): Pick<Reference, 'author' | 'site'> => ({
  author: site.municipality,
  site: site.title,
});

/** What BibTeX calls a thing: the way to it. */
export const keyAt = (address: string): string =>
  new URL(address, 'https://site.example').pathname.replaceAll(/[^a-z\d]+/g, '-').replaceAll(/^-|-$/g, '') || 'forside';

/** How to cite a plan year as a whole. */
export const planCitation = (plan: Plan, library: Pick<Library, 'site'>, address: string): Citation =>
  ownCitation({ title: planWords(plan).name, note: editionText(plan), edition: plan.edition }, library, address);

/** How to cite a chapter, which the website has written of what a document says. */
export const chapterCitation = (
  { title, origin }: Pick<Chapter, 'title' | 'origin'>,
  plan: Plan,
  library: Library,
  read: { address: string; corrected: CorrectionMark | undefined },
): Citation =>
  origin
    ? citation(`”${title}” (webstedets egne ord)`, origin, plan, library, read)
    : ownCitation({ title: `”${title}”`, note: editionOf(plan), edition: plan.edition }, library, read.address);

/** How to cite the words that the website explains. */
export const glossaryCitation = (library: Pick<Library, 'site'>, address: string): Citation =>
  ownCitation({ title: 'Ordbog', note: library.site.title, edition: undefined }, library, address);

/** How to cite two plan years held side by side: whose, which years in which editions, address. */
export function comparisonCitation(
  { older, newer }: Pick<PlanComparison, 'older' | 'newer'>,
  library: Pick<Library, 'site'>,
  address: string,
): Citation {
  const title = `${editionOf(older)} og ${editionOf(newer)}`;
  return ownCitation({ title, note: 'side om side', edition: undefined }, library, address);
}

/**
 * How to cite something that a document prints: what, in which document, where in it, and that it was read on the
 * website, in which edition, at which address.
 */
export function citation(
  what: string,
  origin: Origin,
  plan: Plan,
  { site, documents }: Library,
  { address, corrected }: { address: string; corrected: CorrectionMark | undefined },
): Citation {
  const document = byId(documents, origin.document);
  const text = [
    `${what}.`,
    `${document.title} (${publishedText(document)}), ${origin.label}.`,
    `Gengivet på ${site.title}, ${site.municipality}, ${plan.year}, ${editionText(plan)}.`,
    ...(corrected ? [`${corrected.text}.`] : []),
  ].join(' ');
  return {
    text,
    address,
    reference: {
      ...publisherOf(site),
      key: keyAt(address),
      title: what,
      note: `${document.title} (${publishedText(document)}), ${origin.label}. ${capitalize(editionText(plan))}.`,
      edition: plan.edition,
      address,
    },
  };
}
