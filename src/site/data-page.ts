import { gathered } from '../export/gathered.ts';
import { openData, type DataFile, type GatheredSet } from '../export/open-data.ts';
import { publishedGoals } from '../export/json.ts';
import { publishedSchemas } from '../export/published.ts';
import type { Contact } from '../plan/entry/site.ts';
import { jsonSchemas } from '../plan/library/json-schema.ts';
import { ofYear, plansWithFigures, type Library } from '../plan/library/library.ts';
import { addresses, catalogueEndings, type GatheredFile, type PublicAddress } from '../plan/publish/addresses.ts';
import { capitalize, formatNumber, joinList, plural } from '../plan/words/danish.ts';
import type { LicenceWords } from '../plan/words/open-data.ts';
import { emptyPages } from './empty-pages.ts';
import type { Link } from './navigation.ts';
import { shortAddress } from './web-address.ts';

/** The page of open data: what can be had, who should take what, and what may be done with it. */
export interface DataPage {
  answer: string;
  /** What somebody comes for, and what that one is to take. */
  takes: Take[];
  licence: LicenceWords | undefined;
  publisher: Link;
  contact: { unit: string; ways: Link[] };
  themes: string;
  /** The catalogue, each form under its whole address; none where the site does not know where it is published. */
  catalogue: Link[];
  /** What published JSON holds, and what the files that editors write hold. */
  schemas: { published: Link[]; written: Link[] };
}

export interface Take {
  want: string;
  text: string;
  /** Files to fetch, whose sizes are told once they are made, or pages that lead to them. */
  files: readonly DataFile[];
  pages: readonly Link[];
}

/** With a function that makes addresses whole, where the site knows its own. */
export function dataPage(library: Library, at: PublicAddress | undefined): DataPage {
  const { publisher, contact, licence, themes } = openData(library);
  return {
    answer: answerOf(library),
    takes: [
      ...tablesToTake(library),
      ...wordsToTake.flatMap((kind) => gatheredToTake(kind, library)),
      ...comparisonsToTake(library),
      ...archivesToTake(library),
    ],
    licence,
    publisher: { text: publisher.name, address: publisher.webAddress },
    contact: { unit: contact.unit, ways: waysTo(contact) },
    themes: joinList(themes.map(({ title }) => title)),
    catalogue: at ? catalogueEndings.map(addresses.catalogue).map((address) => ({ text: at(address), address })) : [],
    schemas: {
      published: publishedSchemas(at ?? ((address) => address)).map(({ kind, title }) => ({
        text: title,
        address: addresses.publishedSchema(kind),
      })),
      written: jsonSchemas().map(({ kind, pattern }) => ({ text: pattern, address: addresses.schema(kind) })),
    },
  };
}

function answerOf(library: Library): string {
  const { figures, plans } = library;
  const goals = publishedGoals(library);
  const years = joinList(plans.map(({ year }) => year));
  if (figures.length + goals.length === 0) return 'Her er endnu ingen tabeller eller mål at hente.';
  const counted = [
    ...(figures.length > 0 ? [`${formatNumber(figures.length)} ${plural(figures.length, 'tabel', 'tabeller')}`] : []),
    ...(goals.length > 0 ? [`${formatNumber(goals.length)} mål`] : []),
  ];
  return [
    `Her kan du hente ${joinList(counted)} fra planerne for ${years} som data.`,
    ...(figures.length > 0
      ? [
          'Skal du bruge én tabel i et regneark, så tag CSV til Excel på tabellens egen side.',
          'Vil du regne på dem alle, så tag observations.parquet.',
        ]
      : []),
  ].join(' ');
}

/** What the newest plan, or each of them, may be taken as. */
function tablesToTake(library: Library): Take[] {
  const { figures } = library;
  const plans = plansWithFigures(library);
  if (plans.length === 0) return [];
  return [
    {
      want: 'Én tabel i et regneark',
      text: 'Find tabellen, og hent den ved siden af som CSV til Excel. Der er også CSV og JSON til programmer.',
      files: [],
      pages: plans.map(({ year }) => ({
        text: `${year}: ${countOfTables(ofYear(figures, year).length)}`,
        address: addresses.figures(year),
      })),
    },
    {
      want: 'En plans tal og mål i ét regneark',
      text: 'Hver tabel er et ark, med noter og kilder.',
      files: plans.map(({ year }) => ({ address: addresses.planWorkbook(year), format: 'xlsx' })),
      pages: [],
    },
    ...(emptyPages(library).has(addresses.measures)
      ? []
      : [
          {
            want: 'Ét nøgletal gennem årene',
            text: 'Hvert nøgletal har sine egne filer, med tallene fra alle planerne i én række.',
            files: [],
            pages: [{ text: 'Nøgletallene', address: addresses.measures }],
          },
        ]),
    ...gatheredToTake(['tabeller', 'Alle tabeller på én gang', 'figures.json'], library),
    {
      want: 'En plans tabeller, beskrevet for programmer',
      text: 'En Data Package (Frictionless, version 2) nævner hver tabels CSV-fil og siger, hvad der står i hver kolonne.',
      files: plans.map(({ year }) => ({ address: addresses.dataPackage(year), format: 'json' })),
      pages: [],
    },
  ];
}

const countOfTables = (count: number): string => `${formatNumber(count)} ${plural(count, 'tabel', 'tabeller')}`;

/** A kind of thing from all plans, where there is any: what it is called, and the file whose contents are told. */
function gatheredToTake(
  [set, want, file]: readonly [set: GatheredSet, want: string, file: GatheredFile],
  library: Library,
): Take[] {
  const files = openData(library).sets.find(({ page, name }) => page === addresses.data && name === set)?.files;
  return files ? [{ want, text: `${capitalize(gathered[file].what(library))}.`, files, pages: [] }] : [];
}

const wordsToTake = [
  ['maal', 'Alle mål', 'goals.json'],
  ['noegletal', 'Hvad nøgletallene måler', 'measures.json'],
  ['kapitler', 'Kapitlernes tekst', 'chapters.json'],
  ['tilbud', 'Alle tilbud', 'offers.json'],
  ['ordbog', 'Ordbogen', 'terms.json'],
] as const;

const comparisonsToTake = (library: Library): Take[] =>
  emptyPages(library).has(addresses.comparisons)
    ? []
    : [
        {
          want: 'To planår holdt op mod hinanden',
          text: 'Ved hver sammenligning ligger det hele som regneark, CSV og JSON.',
          files: [],
          pages: [{ text: 'Sammenligningerne', address: addresses.comparisons }],
        },
      ];

/** Sealed plans, which the build makes archives of. */
const archivesToTake = (library: Library): Take[] =>
  library.seals.length === 0
    ? []
    : [
        {
          want: 'En hel udgave til at gemme',
          text: 'Sider, tal og forsegling i én fil, som kan læses uden nettet.',
          files: library.seals.map(({ year }) => ({ address: addresses.planArchive(year), format: 'zip' })),
          pages: [],
        },
      ];

const waysTo = ({ phone, email, webAddress }: Contact): Link[] => [
  ...(phone ? [{ text: `Telefon ${phone}`, address: `tel:${phone.replaceAll(' ', '')}` }] : []),
  ...(email ? [{ text: email, address: `mailto:${email}` }] : []),
  ...(webAddress ? [{ text: shortAddress(webAddress), address: webAddress }] : []),
];
