/**
 * How each field that a reader sees is held against the same field of another plan, or why it is not, in words that
 * readers get too. A test walks the schemas, so that no field of these kinds can be added without a rule.
 */

export interface FieldRule {
  /** The field's key in the schema, and the paths below it that the rule speaks for. */
  field: string;
  parts?: readonly string[];
  /** What it is to a reader. */
  label: string;
  /** How it is compared, as a Danish sentence; missing where it is not. */
  how?: string;
  /** Why it is not compared, as a Danish sentence. */
  whyNot?: string;
}

/** Paths that several fields have below them. */
export const origin = ['document', 'label'];
export const remarks = ['kind', 'text'];
const dimensions = [
  'place',
  'period',
  'group',
  'measure',
  'unit',
  'population',
  'population.text',
  'population.ages',
  'definition',
  'decimals',
  'suffix',
];

const printed = 'Det er tabellens egen opstilling. Tallene holdes op celle for celle.';

export const figureRules: readonly FieldRule[] = [
  { field: 'measure', label: 'Måling', how: 'Kun tal om det samme holdes op mod hinanden.' },
  { field: 'group', label: 'Gruppe', how: 'Kun tal om den samme gruppe holdes op mod hinanden.' },
  { field: 'place', label: 'Sted', how: 'Kommunens tal for sig, og andre steders ved siden af.' },
  {
    field: 'period',
    label: 'Periode',
    how: 'En måned holdes ikke op mod et kvartal. Samme del af året vælges, hvor begge år har den.',
  },
  {
    field: 'population',
    parts: ['text', 'ages'],
    label: 'Hvem tallet tæller',
    how: 'Er aldrene ikke de samme, bliver forskellen ikke regnet ud.',
  },
  {
    field: 'definition',
    label: 'Optællingen',
    how: 'Er tallene gjort op på hver sin måde, bliver forskellen ikke regnet ud.',
  },
  { field: 'unit', label: 'Enhed', how: 'Enheden er målingens, så den er den samme.' },
  { field: 'decimals', label: 'Decimaler', how: 'Forskellen vises med det nøjagtigste af de to tals decimaler.' },
  { field: 'provisional', label: 'Foreløbige tal', how: 'Det står ved forskellen.' },
  {
    field: 'rows',
    parts: [
      'id',
      'label',
      'detail',
      'section',
      ...dimensions,
      'measures',
      'change',
      'change.period',
      'change.unit',
      'total',
      'notes',
      'values',
      'values.value',
      'values.printed',
      'values.state',
      'values.notes',
      'values.provisional',
    ],
    label: 'Tallene',
    how: 'Celle for celle, når måling, gruppe og sted er ens.',
  },
  {
    field: 'columns',
    parts: ['id', 'title', 'over', ...dimensions, 'total', 'changeOf', 'shareOf', 'notes'],
    label: 'Kolonner',
    whyNot: printed,
  },
  {
    field: 'sections',
    parts: ['id', 'title', ...dimensions, 'notes'],
    label: 'Afsnit i tabellen',
    whyNot: printed,
  },
  { field: 'label', label: 'Tabellens nummer', whyNot: 'Dokumenterne nummererer hver for sig.' },
  { field: 'order', label: 'Tabellens plads', whyNot: 'Dokumenterne nummererer hver for sig.' },
  {
    field: 'title',
    label: 'Tabellens titel',
    whyNot: 'Det er målingen, der siger, om to tabeller handler om det samme.',
  },
  {
    field: 'what',
    label: 'Hvad tabellen viser',
    whyNot: 'Det er målingen, der siger, om to tabeller handler om det samme.',
  },
  { field: 'suffix', label: 'Tegn efter tallet', whyNot: printed },
  {
    field: 'source',
    parts: ['name', 'table', 'webAddress'],
    label: 'Kilde',
    whyNot: 'Kilden står ved hver tabel. Skifter den register, er det et brud i målingen.',
  },
  {
    field: 'origin',
    parts: origin,
    label: 'Hvor tabellen står',
    whyNot: 'Stedet i dokumentet ændrer ikke tallene.',
  },
  { field: 'retrieved', label: 'Hvornår tallene er hentet', whyNot: 'Det står ved tabellen.' },
  {
    field: 'marks',
    parts: ['state', 'text'],
    label: 'Tegn i stedet for tal',
    whyNot: 'Et tegn er ikke et tal og kan ikke holdes op mod et.',
  },
  { field: 'notes', parts: ['id', 'text'], label: 'Noter', whyNot: 'De gælder den ene tabel og står ved den.' },
  {
    field: 'remarks',
    parts: [...remarks, 'cells'],
    label: 'Bemærkninger til tabellen',
    whyNot: 'De gælder det ene dokument.',
  },
  { field: 'cautions', label: 'Forbehold', whyNot: 'De gælder den ene tabel og står ved den.' },
  { field: 'targetGroups', label: 'Tabellens målgrupper', whyNot: 'Tallene holdes op gruppe for gruppe.' },
  { field: 'smallCounts', label: 'Små antal', whyNot: 'Det siger, hvorfor de må stå.' },
  {
    field: 'chart',
    parts: ['kind', 'title', 'reading', 'rows', 'columns', 'target', 'series', 'category'],
    label: 'Diagram',
    whyNot: 'Hver plan har sit. Her tegnes et nyt, hvor tallene kan sammenlignes.',
  },
];

const sameMeasure = 'En måling er én og den samme i alle planår.';

export const measureRules: readonly FieldRule[] = [
  {
    field: 'aims',
    parts: ['plan', 'direction', 'groups', 'origin', 'origin.document', 'origin.label'],
    label: 'Den vej, et dokument siger, at tallet skal gå',
    how: 'Kun hvor et dokument for det nyeste af de to planår siger det om netop tallet og gruppen, står der, om forskellen gik den vej. En forskel, der kan skyldes afrunding eller under fem personer, får ingen dom.',
  },
  {
    field: 'partOf',
    label: 'Den måling, som målingen er en del af',
    how: 'Delen står under helheden. Den får ingen dom, for de to siger det samme.',
  },
  {
    field: 'count',
    label: 'Antallet bag en andel',
    how: 'Det står ved andelen. Går antal og andel hver sin vej, får forskellen ingen dom.',
  },
  {
    field: 'tells',
    label: 'Hvad målingen fortæller om',
    how: 'Tal for, hvordan det gik borgerne, står før tal for aktivitet.',
  },
  {
    field: 'forecastOf',
    label: 'Det, en prognose handler om',
    how: 'Det, den ældste plan ventede, står ved siden af det nyeste tal i den nyestes dokumenter.',
  },
  {
    field: 'breaks',
    parts: ['at', 'effect', 'concerns', 'groups', 'label', 'cause'],
    label: 'Brud',
    how: 'Et brud mellem de to tal holder forskellen tilbage eller står ved den.',
  },
  {
    field: 'population',
    parts: ['text', 'ages'],
    label: 'Hvem målingen tæller',
    how: 'Gælder, hvor tabellen ikke siger andet.',
  },
  {
    field: 'stock',
    label: 'Beholdning',
    how: 'Af en beholdning vises en måned og et kvartal sammen, med et forbehold.',
  },
  { field: 'unit', label: 'Målingens enhed', how: 'Forskellen på to procenttal er i procentpoint.' },
  { field: 'theme', label: 'Målingens tema', how: 'Det siger, hvilket tema tallet står under.' },
  { field: 'title', label: 'Målingens navn', whyNot: sameMeasure },
  { field: 'phrase', label: 'Målingen i en sætning', whyNot: sameMeasure },
  {
    field: 'definition',
    label: 'Hvad målingen tæller',
    whyNot: `${sameMeasure} Tæller et år anderledes, er det et brud.`,
  },
  { field: 'decimals', label: 'Målingens decimaler', whyNot: sameMeasure },
  { field: 'type', label: 'Niveau eller ændring', whyNot: sameMeasure },
  { field: 'places', label: 'Steder, målingen findes for', whyNot: sameMeasure },
];

export const offerRules: readonly FieldRule[] = [
  {
    field: 'plans',
    parts: ['plan', 'origin', 'origin.document', 'origin.label', 'text'],
    label: 'Planer, der nævner tilbuddet',
    how: 'Nævnt i dokumenterne for det ene år, det andet eller begge. Siger de to planer hver sit om det, står begge dele.',
  },
  { field: 'theme', label: 'Tilbuddets tema', how: 'Det siger, hvilket tema tilbuddet står under.' },
  {
    field: 'goals',
    parts: ['plan', 'goal'],
    label: 'Mål, som tilbuddet er læst sammen med',
    how: 'De siger, hvilket tema tilbuddet står under.',
  },
  {
    field: 'name',
    label: 'Tilbuddets navn',
    whyNot: 'Et tilbud med et nyt navn er et nyt tilbud, så længe dokumenterne ikke siger andet.',
  },
  { field: 'kind', label: 'Tilbud, projekt eller arbejdsmåde', whyNot: 'Det er sagt én gang for alle planer.' },
  { field: 'what', label: 'Hvad tilbuddet er', whyNot: 'Det er sagt én gang for alle planer.' },
  { field: 'audience', label: 'Hvem tilbuddet er for', whyNot: 'Det er sagt én gang for alle planer.' },
  { field: 'targetGroups', label: 'Tilbuddets målgrupper', whyNot: 'Det er sagt én gang for alle planer.' },
  {
    field: 'effect',
    parts: ['plan', 'figure', 'text'],
    label: 'Tilbuddets virkning',
    whyNot: 'Tallene holdes op måling for måling.',
  },
];

export const chapterRules: readonly FieldRule[] = [
  { field: 'themes', label: 'Kapitlets temaer', how: 'Afsnit om det samme tema står ved siden af hinanden.' },
  { field: 'title', label: 'Kapitlets titel', how: 'Den står over det, kapitlet siger kort.' },
  { field: 'lead', label: 'Kapitlets indledning', whyNot: 'Den siger blot, hvad kapitlet handler om.' },
  { field: 'label', label: 'Bilagets nummer', whyNot: 'Dokumenterne nummererer hver for sig.' },
  { field: 'order', label: 'Kapitlets plads', whyNot: 'Hver plan har sin rækkefølge. Afsnit står sammen efter tema.' },
  { field: 'targetGroups', label: 'Kapitlets målgrupper', whyNot: 'De samler kapitlerne på siderne om målgrupper.' },
  { field: 'empty', label: 'Tomme stykker', whyNot: 'De står under ”Det ved vi ikke”.' },
  {
    field: 'origin',
    parts: origin,
    label: 'Hvad kapitlet er skrevet ud fra',
    whyNot: 'Det står ved kapitlet.',
  },
];
