import type { CorrectionKind } from '../entry/correction.ts';
import type { Aspect } from '../entry/chapter.ts';
import type { ChartKind, Encoding } from '../entry/chart.ts';
import type { EventKind } from '../entry/event.ts';
import type { GoalKind, TieKind } from '../entry/goal.ts';
import type { Aim, Break } from '../entry/measure.ts';
import type { Offer } from '../entry/offer.ts';
import type { PlanInput } from '../entry/plan.ts';
import type { Remark } from '../entry/remark.ts';
import type { StoryPart } from '../entry/story.ts';
import type { Comparator } from '../entry/target.ts';
import type { State } from '../value/cell.ts';
import type { Course, Mark, Severity, Status, UnknownKind, Way } from '../value/conclusion.ts';
import type { PeriodKind } from '../value/period.ts';
import type { CommonUnit, Unit } from '../value/unit.ts';

/**
 * Every closed set in Danish words: one table each, which the compiler holds to have a word for each member. What takes a
 * sentence made from data stands where it is made.
 */

// Numbers and time.

/** Why a cell holds no ordinary number. */
export const stateLabels: Record<State, string> = {
  zero: 'nul',
  rounds_to_zero: 'mindre end halvdelen af den viste enhed',
  not_applicable: 'kan ikke forekomme',
  unavailable: 'ikke oplyst',
  suppressed: 'skjult af hensyn til anonymitet',
  not_yet: 'foreligger ikke endnu',
  unexplained: 'tegn, som dokumentet ikke forklarer',
};

/** A unit that every library has, as it stands after a number, and after one. */
export const unitLabels: Record<CommonUnit, { many: string; one: string }> = {
  personer: { many: 'personer', one: 'person' },
  fuldtidspersoner: { many: 'fuldtidspersoner', one: 'fuldtidsperson' },
  elever: { many: 'elever', one: 'elev' },
  forloeb: { many: 'forløb', one: 'forløb' },
  virksomheder: { many: 'virksomheder', one: 'virksomhed' },
  arbejdspladser: { many: 'arbejdspladser', one: 'arbejdsplads' },
  samtaler: { many: 'samtaler', one: 'samtale' },
  placering: { many: 'placering', one: 'placering' },
  uger: { many: 'uger', one: 'uge' },
  kr: { many: 'kr.', one: 'kr.' },
  pct: { many: 'pct.', one: 'pct.' },
  procentpoint: { many: 'procentpoint', one: 'procentpoint' },
};

/** Any unit as it stands after a number, and after one: a library says it of its own. */
export const unitWords = (unit: Unit): { many: string; one: string } =>
  typeof unit === 'string' ? unitLabels[unit] : unit;

/** A kind of period: one of them, several, and how numbers follow each other by it. */
export const periodKindLabels: Record<PeriodKind, { one: string; many: string; each: string }> = {
  year: { one: 'et år', many: 'år', each: 'år for år' },
  half: { one: 'et halvår', many: 'halvår', each: 'halvår for halvår' },
  quarter: { one: 'et kvartal', many: 'kvartaler', each: 'kvartal for kvartal' },
  month: { one: 'en måned', many: 'måneder', each: 'måned for måned' },
  'school-year': { one: 'et skoleår', many: 'skoleår', each: 'skoleår for skoleår' },
  point: { one: 'en enkelt dag', many: 'enkelte dage', each: 'dag for dag' },
  window: { one: 'en længere periode', many: 'perioder på flere måneder', each: 'løbende perioder' },
};

/** What an event of the time line is. */
export const eventKindLabels: Record<EventKind, string> = {
  reform: 'Nye regler',
  register: 'Talt på en ny måde',
  other: 'Begivenhed',
};

/** What a break in a series concerns, in the few words that there is room for in a chart. */
export const breakLabels: Record<Break['concerns'], string> = {
  definition: 'Ny optælling',
  population: 'Andre personer',
  places: 'Andre steder',
  register: 'Nyt register',
  event: 'Hændelse',
  provisional: 'Foreløbige tal',
};

/** What a break means to whoever reads the numbers. */
export const breakEffectLabels: Record<Break['effect'], string> = {
  refuses: 'Tal før og efter kan ikke sammenlignes.',
  warns: 'Husk det, når tallene holdes op mod hinanden.',
};

// Goals and targets.

/** What a kind of goal is called, and what it is to a reader. */
export interface GoalKindWords {
  one: string;
  many: string;
  about: string;
  /** After a number of them, where that is not as over a list of them. */
  counted?: string;
}

/** The same where a library does not say it itself. */
export const goalKindLabels: Record<GoalKind, GoalKindWords> = {
  result: { one: 'Lokalt resultatmål', many: 'Lokale resultatmål', about: 'Det, kommunen selv ville nå.' },
  // An aim that the documents give without saying of which kind it is.
  plan: {
    one: 'Mål',
    many: 'Mål, som dokumenterne nævner',
    about: 'Dokumenterne siger ikke, hvilken slags mål det er.',
    counted: 'mål',
  },
  strategic: { one: 'Strategisk mål', many: 'Strategiske mål', about: 'Den retning, kommunen ville gå.' },
  focus: { one: 'Fokuspunkt', many: 'Fokuspunkter', about: 'Det, der fik særligt fokus.' },
  minister: {
    one: 'Ministermål',
    many: 'Ministermål',
    about: 'Det, beskæftigelsesministeren bad kommunerne om.',
  },
  project: {
    one: 'Projektmål',
    many: 'Mål for projekter',
    about: 'Det, et projekt i planåret skulle nå.',
    counted: 'projektmål',
  },
};

/** How a goal goes on from one of an earlier plan. */
export const tieLabels: Record<TieKind, string> = {
  same: 'Samme mål',
  reworded: 'Samme mål med nye ord',
  'target-changed': 'Samme mål med et andet måltal',
  split: 'Delt op',
  merged: 'Slået sammen',
  subject: 'Samme emne',
};

/** How a number must stand to what it is held against. */
export const comparatorLabels: Record<Comparator, string> = {
  'at-most': 'højst',
  'at-least': 'mindst',
  below: 'under',
  above: 'over',
};

/** The same where it is held against another place: of a level, and of a measure that is itself a change. */
export const placeComparatorLabels: Record<Comparator, { level: string; change: string }> = {
  'at-most': { level: 'på niveau med eller under', change: 'mindst samme fald som i' },
  'at-least': { level: 'på niveau med eller over', change: 'mindst samme stigning som i' },
  below: { level: 'under', change: 'et større fald end i' },
  above: { level: 'over', change: 'en større stigning end i' },
};

/** Which way a number goes or is to go, and what it makes on its way. */
export const directionLabels: Record<Aim['direction'], { way: string; change: string }> = {
  down: { way: 'ned', change: 'et fald' },
  up: { way: 'op', change: 'en stigning' },
};

export const statusLabels: Record<Status, string> = {
  met: 'Nået',
  'met-so-far': 'Foreløbig nået',
  'partly-met': 'Delvist nået',
  'partly-met-so-far': 'Foreløbig delvist nået',
  'not-met-so-far': 'Foreløbig ikke nået',
  'not-met': 'Ikke nået',
  unknown: 'Kan ikke vurderes',
};

/** The marks of goals, in the order in which they are explained. */
export const markLabels: Record<Mark, string> = {
  ...statusLabels,
  'no-target': 'Intet måltal',
};

// What is told to a target group.

/** The headings of the parts of a text for a target group, which is about plans that are past. */
export const storyPartLabels: Record<StoryPart, string> = {
  wanted: 'Hvad ville kommunen?',
  happened: 'Hvad skete der?',
  outcome: 'Blev målene nået?',
};

// Two plan years beside each other.

/** What readers are told of a change. A change that no document has a wish for needs no word: the difference is there. */
export const courseLabels: Record<Course, string> = {
  'as-aimed': 'Den ønskede vej',
  'against-aim': 'Modsat af ønsket',
  changed: '',
  'few-persons': 'Under fem personers forskel',
  'within-rounding': 'Uændret inden for afrundingen',
  same: 'Uændret',
  'not-comparable': 'Kan ikke sammenlignes',
};

/** What is said of a number that did not move so that one can tell, after its verb: "Blandt ... var tallet det samme". */
export const unmovedLabels: Partial<Record<Course, { verb: string; subject: string; rest: string }>> = {
  'few-persons': { verb: 'var', subject: 'ændringen', rest: 'under fem personer' },
  'within-rounding': { verb: 'kan', subject: 'ændringen', rest: 'skyldes afrunding' },
  same: { verb: 'var', subject: 'tallet', rest: 'det samme' },
};

/** Which way a measure went until its newest number: as a mark, and of an older number from a time, "i 2. kvartal 2019". */
export const wayLabels: Record<Way, { mark: string; of: (time: string) => string }> = {
  up: { mark: '↑', of: (time) => `Højere end ${time}` },
  down: { mark: '↓', of: (time) => `Lavere end ${time}` },
  level: { mark: '=', of: (time) => `Det samme som ${time}` },
  uncertain: { mark: '≈', of: (time) => `Forskellen til tallet ${time} er for lille til at vise en retning` },
  reserved: { mark: '?', of: (time) => `Kan kun med forbehold holdes op mod tallet ${time}` },
  refused: { mark: '≠', of: (time) => `Kan ikke sammenlignes med tallet ${time}` },
  alone: { mark: '', of: () => '' },
};

/** What follows from something that stands between two numbers. */
export const severityLabels: Record<Severity, string> = {
  refusals: 'Forskellen er ikke regnet ud.',
  reservations: 'Forskellen er vist med forbehold.',
  warnings: 'Bemærk.',
};

/** What the sections of a kind tell, over the row that they stand in; `short` is what a chapter says in brief. */
export const aspectLabels: Record<Aspect | 'short', string> = {
  short: 'Kapitlerne kort sagt',
  situation: 'Sådan så det ud',
  aim: 'Det ville man',
  action: 'Det gjorde kommunen, eller ville gøre',
  outcome: 'Sådan gik det',
  reading: 'Sådan skal tallene og dokumentet læses',
  unknown: 'Det siger dokumenterne ikke',
};

// Plans, offers and sources.

/** Whether a plan applies. */
export const planStatusLabels: Record<PlanInput['status'], string> = {
  draft: 'Udkast',
  adopted: 'Gælder',
  archived: 'Gælder ikke længere',
};

/** How much of a plan itself is among the documents, under its year. */
export const extentLabels: Record<PlanInput['ownDocument']['extent'], string> = {
  whole: 'hele planen er her',
  part: 'kun dele af planen er her',
  missing: 'planen er ikke her',
};

/** How much of a document the website gives. */
export const completenessLabels: Record<PlanInput['renders'][number]['completeness'], string> = {
  whole: 'Dækket fra ende til anden, i webstedets egne ord.',
  part: 'Dækket i uddrag, i webstedets egne ord.',
};

/** What a kind of offer is called, and what it holds; in the order in which kinds are shown. */
export const offerKindLabels: Record<Offer['kind'], { many: string; about: string }> = {
  offer: { many: 'Tilbud til borgere', about: 'Forløb, kurser og hjælp til borgere.' },
  scheme: {
    many: 'For virksomheder, og ordninger på arbejdspladser',
    about: 'Det, der skulle bringe borgere og arbejdspladser sammen.',
  },
  project: { many: 'Projekter', about: 'Det, der skulle prøves af i en periode.' },
  method: { many: 'Måder at arbejde på', about: 'Sådan ville kommunen gøre tingene, på tværs af tilbud.' },
};

/** What a remark on a source is, before its text. */
export const remarkLabels: Record<Remark['kind'], string> = {
  contradiction: 'Kilden modsiger sig selv.',
  unclear: 'Uklart i kilden.',
  correction: 'Trykfejl i kilden.',
  reading: 'Webstedets læsning.',
};

/** What is not known, over a list of it. */
export const unknownLabels: Record<UnknownKind, string> = {
  missing: 'Det, dokumenterne ikke giver',
  empty: 'Tomme stykker',
  goal: 'Mål, der ikke kan vurderes',
  value: 'Tal, der mangler i tabellerne',
  contradiction: 'Steder, hvor kilden modsiger sig selv',
  unclear: 'Det, kilden gør uklart',
  reading: 'Det, webstedet har valgt én læsning af',
  correction: 'Trykfejl, som tallene selv viser',
};

// Charts.

/** A kind of chart to whoever does not see it. */
export const chartKindLabels: Record<ChartKind, string> = {
  line: 'Linjediagram',
  slope: 'Linjer mellem to tidspunkter',
  bar: 'Liggende søjler',
  'grouped-bar': 'Liggende søjler i grupper',
  dot: 'Prikdiagram',
};

/** What an axis or a colour can stand for, to an editor, and how it is written. */
export const encodingLabels: Record<Encoding, string> = {
  place: 'sted (place)',
  period: 'periode (period)',
  group: 'gruppe (group)',
  measure: 'måling (measure)',
  section: 'afsnit (section)',
};

/** What a new edition of an adopted plan is for. */
export const correctionKindLabels: Record<CorrectionKind, string> = {
  mistake: 'Rettelse',
  'new-figures': 'Nye tal',
  language: 'Sprog',
  addition: 'Tilføjelse',
};

/** What stands before the day that something came to be otherwise in an adopted plan. */
export const correctedLabels: Record<CorrectionKind, string> = {
  mistake: 'Rettet',
  'new-figures': 'Nye tal',
  language: 'Sproget er rettet',
  addition: 'Tilføjet',
};
