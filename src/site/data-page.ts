import { openData, type DataFile } from '../export/open-data.ts';
import { publishedGoals } from '../export/json.ts';
import { publishedSchemas } from '../export/published.ts';
import type { Contact } from '../plan/entry/site.ts';
import { jsonSchemas } from '../plan/library/json-schema.ts';
import { ofYear, plansWithFigures, type Library } from '../plan/library/library.ts';
import { addresses, catalogueEndings, type PublicAddress } from '../plan/publish/addresses.ts';
import { countInWords, formatNumber, joinList, plural } from '../plan/words/danish.ts';
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
    takes: [...tablesToTake(library), ...goalsToTake(library), ...comparisonsToTake(library)],
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
          'Skal et program læse dem alle, så tag figures.json.',
        ]
      : []),
  ].join(' ');
}

function tablesToTake(library: Library): Take[] {
  const { figures } = library;
  const plans = plansWithFigures(library);
  if (plans.length === 0) return [];
  const { sets } = openData(library);
  const filesAt = (pages: readonly string[]): DataFile[] =>
    sets.filter(({ page, name }) => pages.includes(page) && name !== 'maal').flatMap(({ files }) => files);
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
    {
      want: 'Alle tabeller i én fil',
      text: `${countOfTables(figures.length)}, hver som den står i dokumentet, med enhed, periode og kilde.`,
      files: filesAt([addresses.data]),
      pages: [],
    },
    {
      want: 'En plans tabeller, beskrevet for programmer',
      text: 'En Data Package (Frictionless, version 2) nævner hver tabels CSV-fil og siger, hvad der står i hver kolonne.',
      files: filesAt(plans.map(({ year }) => addresses.figures(year))),
      pages: [],
    },
  ];
}

const countOfTables = (count: number): string => `${formatNumber(count)} ${plural(count, 'tabel', 'tabeller')}`;

function goalsToTake(library: Library): Take[] {
  const goals = publishedGoals(library);
  const left = library.goals.length - goals.length;
  const files = openData(library).sets.find(({ name }) => name === 'maal')?.files;
  if (!files) return [];
  const text = `${formatNumber(goals.length)} mål med ordlyd, måltal, det nyeste tal, og om de er nået.`;
  const without = `${left === 1 ? 'Det ene mål' : `De ${countInWords(left)} mål`} for projekter er ikke med.`;
  return [{ want: 'Alle mål i én fil', text: left > 0 ? `${text} ${without}` : text, files, pages: [] }];
}

const comparisonsToTake = (library: Library): Take[] =>
  emptyPages(library).has(addresses.comparisons)
    ? []
    : [
        {
          want: 'To planår holdt op mod hinanden',
          text: 'Ved hver sammenligning ligger det hele som CSV og JSON.',
          files: [],
          pages: [{ text: 'Sammenligningerne', address: addresses.comparisons }],
        },
      ];

const waysTo = ({ phone, email, webAddress }: Contact): Link[] => [
  ...(phone ? [{ text: `Telefon ${phone}`, address: `tel:${phone.replaceAll(' ', '')}` }] : []),
  ...(email ? [{ text: email, address: `mailto:${email}` }] : []),
  ...(webAddress ? [{ text: shortAddress(webAddress), address: webAddress }] : []),
];
