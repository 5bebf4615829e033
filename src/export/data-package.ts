import type { Document } from '../plan/entry/document.ts';
import type { Figure } from '../plan/library/figure.ts';
import { ofYear, type Library, type Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { observationFields } from './csv.ts';
import { fileFormats } from './file-format.ts';
import { exportObservations } from './observations.ts';
import { dataSetOf, openData, type OpenData } from './open-data.ts';
import { tableFields } from './table-schema.ts';

/**
 * The tables of a plan as a Frictionless Data Package, version 2 (https://datapackage.org/standard/data-package/): which files
 * there are, and what each column of them holds. Files are named from where the package itself lies, so that it can be moved.
 */
export function dataPackage(plan: Plan, library: Library, at: PublicAddress): object {
  const { publisher, licence, themes, sets } = openData(library);
  const own = sets.find(({ page }) => page === addresses.figures(plan.year))!;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${library.site.place}-${plan.year}`,
    ...absolute('id', addresses.dataPackage(plan.year), at),
    title: `Tabeller, ${planWords(plan).name}`,
    description: `Alle tabeller fra ${planWords(plan).name}, og hvad der står i hver kolonne af deres filer. ${aboutApostrophe}`,
    ...absolute('homepage', own.page, at),
    version: plan.edition.number,
    ...(themes.length > 0 && { keywords: themes.map(({ title }) => title) }),
    ...(licence && { licenses: licencesOf(library.site.licence, licence) }),
    contributors: [{ title: publisher.name, path: publisher.webAddress, roles: ['publisher'] }],
    sources: sourcesOf(own.documents),
    resources: ofYear(library.figures, plan.year).map((figure) => resource(figure, plan, library)),
  };
}

const aboutApostrophe =
  'En tekst, der begynder som en formel med =, +, - eller @, har en apostrof foran, som ikke hører til teksten.';

/** An address, where the site knows where it is published: a package has no room for half ones. */
function absolute(key: 'id' | 'homepage', address: string, at: PublicAddress): object {
  const whole = at(address);
  return URL.canParse(whole) ? { [key]: whole } : {};
}

const licencesOf = (
  licence: Library['site']['licence'],
  { title, webAddress }: NonNullable<OpenData['licence']>,
): object[] => [{ ...(typeof licence === 'string' && { name: licence }), path: webAddress, title }];

const sourcesOf = (documents: readonly Document[]): object[] =>
  documents.map(({ title, webAddress }) => ({ title, ...(webAddress && { path: webAddress }) }));

function resource(figure: Figure, plan: Plan, library: Library): object {
  const { documents } = dataSetOf(figure, library);
  return {
    name: figure.id,
    type: 'table',
    path: addresses.download(figure, '.csv').slice(addresses.plan(plan.year).length),
    title: `${figure.label}: ${figure.title}`,
    description: `${planWords(plan).name}. ${figure.what}`,
    format: 'csv',
    mediatype: fileFormats.csv.mediaType,
    encoding: 'utf-8',
    schema: { fields: tableFields(), missingValues: [''], ...primaryKey(figure, library) },
    sources: sourcesOf(documents),
  };
}

/** What tells each line of a file from the others, where it does: a document may call two rows the same. */
function primaryKey(figure: Figure, library: Library): { primaryKey?: string[] } {
  const lines = exportObservations(figure, library);
  const names = new Set(lines.map(({ row, column }) => JSON.stringify([row, column])));
  return names.size === lines.length ? { primaryKey: [observationFields.row.key, observationFields.column.key] } : {};
}
