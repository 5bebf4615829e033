/**
 * The rules by which goals are assessed, in the words that readers get. This table is the only place that has them: an
 * assessment names the rule that it followed, the site prints them from here, and worked examples try each of them.
 */

interface RuleText {
  title: string;
  /** What the rule says, in plain Danish. */
  text: string;
}

/** How each kind of target is decided. */
const byKind = {
  level: {
    title: 'Et niveau eller et antal',
    text: 'Tallet og måltallet holdes op mod hinanden, som de er trykt. Er de ens, er et mål om ”højst” eller ”mindst” nået, og et mål om ”under” eller ”over” er ikke. Decimaler, som dokumentet ikke trykker, tæller ikke med.',
  },
  interval: {
    title: 'Mellem to tal',
    text: 'Målet er nået, når tallet ligger mellem de to tal eller netop på et af dem. Udenfor er det ikke nået, heller ikke delvist.',
  },
  change: {
    title: 'En ændring mellem to tal',
    text: 'Ændringen regnes fra det tal, målet siger, til det seneste, i decimaltal og uden afrunding undervejs. En ændring i procent er i procent af det, der regnes fra. En ændring i procentpoint er forskellen på to procenttal.',
  },
  'stated-change': {
    title: 'En ændring, som tabellen selv giver',
    text: 'Siger en tabel selv, hvor meget noget er steget eller faldet over en periode, bruges tabellens tal.',
  },
  'relative-to-place': {
    title: 'Et forhold til et andet sted',
    text: 'De to steders tal skal være for samme tid og gjort op på samme måde.',
  },
  'per-year': {
    title: 'Et måltal for hvert år',
    text: 'Hvert år holdes op mod sit eget måltal. Det nyeste år, der er et tal for, afgør målet. Er der år tilbage, er vurderingen foreløbig.',
  },
  'each-year': {
    title: 'En ændring hvert år',
    text: 'Hvert år holdes op mod året før, på samme tid af året. Målet er kun nået, når det holder for alle årene.',
  },
} as const satisfies Record<string, RuleText>;

/** What holds for all kinds. */
const always = {
  deadline: {
    title: 'Fristen',
    text: 'Det seneste tal, der ikke er fra efter fristen, afgør målet. Senere tal står ved siden af, men ændrer ikke noget.',
  },
  'so-far': {
    title: 'Foreløbig',
    text: 'Slutter det tal, der afgør målet, før fristen, er vurderingen foreløbig.',
  },
  'met-before': {
    title: 'Nået før planen',
    text: 'Var målet allerede nået, før planen begyndte, står det ved vurderingen.',
  },
  provisional: {
    title: 'Foreløbige tal og hændelser',
    text: 'Er et tal foreløbigt, eller er der sket noget, der påvirker det, står det ved vurderingen.',
  },
  compound: {
    title: 'Et mål med flere dele',
    text: 'Målet er nået, når alle dele er. Er nogle nået og andre ikke, er det delvist nået. Er én del foreløbig, er det hele foreløbigt.',
  },
  'other-place': {
    title: 'Et andet sted end kommunen',
    text: 'Et mål gælder kommunen, medmindre det selv nævner et andet sted. Så er det det steds tal, der tæller.',
  },
} as const satisfies Record<string, RuleText>;

/** What the website takes for granted where a goal does not say it: readings, and told as such. */
const readings = {
  'no-deadline': {
    title: 'Ingen frist',
    text: 'Nævner målet ingen frist, afgør det nyeste tal det.',
  },
  'deadline-elsewhere': {
    title: 'En frist, der står et andet sted',
    text: 'Står fristen ikke i målet selv, men fx i overskriften over det, gælder den.',
  },
  'start-before-plan': {
    title: 'Ændring uden udgangspunkt',
    text: 'Siger målet ikke, hvad der regnes fra, regnes der fra det sidste tal før planen begyndte, hvis det ligger højst et år før og er fra samme tid af året. Ellers kan målet ikke vurderes.',
  },
  'own-period': {
    title: 'Tabellens egen periode',
    text: 'Giver tabellen selv en ændring, og siger målet ikke, hvad der regnes fra, gælder tabellens periode.',
  },
  'years-of-plan': {
    title: 'Hvert år i planen',
    text: 'Siger et mål om hvert år ikke, hvornår det begynder, er planens første år det første, og det regnes fra året før.',
  },
  undated: {
    title: 'Et tal uden dato',
    text: 'Har et tal ingen dato, er det taget, som det stod, da dokumentet blev skrevet.',
  },
} as const satisfies Record<string, RuleText>;

/** Why a goal cannot be assessed; the label stands after the status. */
const unknowns = {
  'no-target': {
    title: 'Intet måltal',
    label: 'intet måltal',
    text: 'Uden et måltal kan det ikke vurderes, om målet er nået.',
  },
  'target-unknown': {
    title: 'Ukendt måltal',
    label: 'måltallet er ukendt',
    text: 'Er planen ikke blandt dokumenterne, eller kendes kun målets tema, er det ukendt, om målet har et måltal.',
  },
  'no-limit': {
    title: 'Ingen grænse',
    label: 'målet siger ikke, hvor grænsen går',
    text: 'Nævner målet et tal, men ikke hvad der er nok, fx ”så tæt på 100 pct. som muligt”, kan det ikke vurderes.',
  },
  'no-figures': {
    title: 'Ingen tal',
    label: 'ingen tal',
    text: 'Har dokumenterne ingen tal for netop det, målet handler om, kan det ikke vurderes. Et tegn i en tabel er ikke et tal.',
  },
  'before-plan': {
    title: 'Tal fra før målet',
    label: 'tallene er ældre end målet',
    text: 'Er alle tal fra tiden, før målet gjaldt, kan de ikke vise, om det blev nået.',
  },
  'after-deadline': {
    title: 'Tal fra efter fristen',
    label: 'tallene er fra efter fristen',
    text: 'Er alle tal fra tiden efter fristen, kan de ikke vise, om målet var nået til tiden.',
  },
  'no-start': {
    title: 'Intet at regne fra',
    label: 'det er ikke sagt, hvad der regnes fra',
    text: 'Skal noget ændre sig, uden at det er sagt, hvad der regnes fra, bliver der ikke gættet et udgangspunkt.',
  },
  'no-baseline': {
    title: 'Intet tal for udgangspunktet',
    label: 'intet tal at regne fra',
    text: 'Har dokumenterne intet tal fra den tid, der skal regnes fra, kan ændringen ikke regnes ud.',
  },
  'baseline-in-words': {
    title: 'Et udgangspunkt i ord',
    label: 'udgangspunktet er kun sagt med ord',
    text: 'Siger målet sit udgangspunkt med ord, fx ”godt 400”, kan en ændring ikke regnes ud fra det. Et niveau kan godt vurderes.',
  },
  'no-percentage': {
    title: 'Procent af nul eller mindre',
    label: 'der kan ikke regnes procent af nul eller mindre',
    text: 'En ændring fra nul eller fra et tal under nul kan ikke siges i procent: fra −4 til −3 er hverken et fald eller en stigning på 25 pct. I procentpoint kan den.',
  },
  'no-comparison': {
    title: 'Intet tal for det andet sted',
    label: 'intet tal at holde op imod',
    text: 'Har dokumenterne intet tal for det andet sted på samme tid, kan målet ikke vurderes.',
  },
  'not-comparable': {
    title: 'Tal, der ikke kan holdes sammen',
    label: 'tallene kan ikke holdes sammen',
    text: 'To tal bliver kun holdt op mod hinanden, når de gælder de samme mennesker og aldre, er talt på samme måde, er i samme enhed, dækker samme slags periode, og der ikke er et brud imellem, fx en ny lov eller et nyt register.',
  },
  ambiguous: {
    title: 'Tal, der ikke er ens',
    label: 'tallene er ikke entydige',
    text: 'Giver dokumenterne flere forskellige tal for det samme, bliver der ikke valgt et af dem.',
  },
  'missing-years': {
    title: 'År uden tal',
    label: 'der mangler tal for nogle af årene',
    text: 'Gælder et mål hvert år, skal der være tal for alle årene i træk.',
  },
  'part-unknown': {
    title: 'En del, der ikke kan vurderes',
    label: 'kun en del af målet kan måles',
    text: 'Kan én del af et mål ikke vurderes, får målet som helhed ingen vurdering. De dele, der kan, står hver for sig. Er en af dem ikke nået, siger siden, at hele målet så heller ikke er det.',
  },
  'parts-unknown': {
    title: 'Ingen dele, der kan vurderes',
    label: 'ingen af målets dele kan måles',
    text: 'Kan ingen af delene vurderes, hver af sin grund, står grundene ved delene.',
  },
} as const satisfies Record<string, RuleText & { label: string }>;

export type KindRule = keyof typeof byKind;
export type Reading = keyof typeof readings;
export type UnknownReason = keyof typeof unknowns;
export type AssessmentRule = KindRule | keyof typeof always | Reading | UnknownReason;

/** Why there is no verdict, in the few words that stand after "Kan ikke vurderes". */
export const reasonLabel = (reason: UnknownReason): string => unknowns[reason].label;

/** All rules, as a reader goes through them. */
export const assessmentRules: readonly { title: string; intro: string; rules: Record<string, RuleText> }[] = [
  { title: 'Hvornår et mål er nået', intro: 'Det kommer an på, hvad målet beder om.', rules: byKind },
  { title: 'Hvilke tal der afgør det', intro: 'Det gælder alle mål.', rules: always },
  {
    title: 'Når målet ikke siger det hele',
    intro: 'Så har webstedet valgt en læsning. Den er den samme for alle mål og står ved vurderingen.',
    rules: readings,
  },
  {
    title: 'Når et mål ikke kan vurderes',
    intro: 'Så står grunden efter statussen. Der bliver aldrig gættet et tal.',
    rules: unknowns,
  },
];

const texts: Record<AssessmentRule, RuleText> = { ...byKind, ...always, ...readings, ...unknowns };

/** A rule in the words that readers get. */
export const ruleText = (rule: AssessmentRule): RuleText => texts[rule];

/** Every rule, in the order of the page. */
export const ruleIds = Object.keys(texts) as AssessmentRule[];
