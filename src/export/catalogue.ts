import type { Quad } from 'n3';
import type { Library } from '../plan/library/library.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { fileFormats } from './file-format.ts';
import { openData, type DataFile, type DataSet, type OpenData } from './open-data.ts';
import { about, danish, day, decimal, iri, plainText } from './rdf.ts';

/** How many bytes the file at an address has, where that is known. */
export type SizeOf = (address: string) => number | undefined;

/**
 * The catalogue of a site's data, as DCAT-AP-DK 2.0 and DCAT-AP ask for it (https://github.com/digst/DCAT-AP-DK): a dataset
 * for each table, since all files of a dataset must say the same; one for the tables of each plan, one for all tables and one
 * for all goals. Addresses in a catalogue are whole, so there is one only where a site knows where it is published.
 */
export function catalogue(library: Library, at: PublicAddress, sizeOf: SizeOf): Quad[] {
  const data = openData(library);
  const names = namesOf(data, at);
  return [
    ...about(names.catalogue, ['dcat:Catalog'], {
      'dct:title': danish(data.title),
      'dct:description': danish(data.description),
      'dct:publisher': iri(names.publisher),
      'dct:language': iri(language),
      'dct:issued': day(data.issued),
      'dct:modified': day(data.modified),
      'dct:license': names.licence,
      'dct:spatial': names.place,
      'dct:conformsTo': iri(profile),
      'foaf:homepage': iri(at(addresses.data)),
      'dcat:themeTaxonomy': data.themes.length > 0 ? iri(themeTaxonomy) : undefined,
      'dcat:dataset': data.sets.map((set) => iri(nameOf(set, at))),
    }),
    ...publisherFacts(data, names),
    ...contactFacts(data, names),
    ...data.sets.flatMap((set) => setFacts(set, data, names, at, sizeOf)),
    ...registerFacts(data, names, at),
  ];
}

const authority = 'http://publications.europa.eu/resource/authority';
const language = `${authority}/language/DAN`;
const themeTaxonomy = `${authority}/data-theme`;
const openToAll = `${authority}/access-right/PUBLIC`;
const localAuthority = 'http://purl.org/adms/publishertype/LocalAuthority';
/** DCAT-AP, which DCAT-AP-DK is a profile of. */
const profile = 'http://data.europa.eu/r5r/';

const themeName = (code: string): string => `${themeTaxonomy}/${code}`;
const mediaType = ({ format }: DataFile): string =>
  `https://www.iana.org/assignments/media-types/${fileFormats[format].mediaType}`;
const fileType = ({ format }: DataFile): string => `${authority}/file-type/${fileFormats[format].fileType}`;

/** What the things of a catalogue are called: places on the pages that tell of them. */
interface Names {
  catalogue: string;
  publisher: string;
  contact: string;
  licence: ReturnType<typeof iri> | undefined;
  place: ReturnType<typeof iri> | undefined;
}

const namesOf = ({ licence, place }: OpenData, at: PublicAddress): Names => ({
  catalogue: `${at(addresses.data)}#katalog`,
  publisher: `${at(addresses.data)}#udgiver`,
  contact: `${at(addresses.data)}#kontakt`,
  licence: licence && iri(licence.webAddress),
  place: place.uri === undefined ? undefined : iri(place.uri),
});

/** The name of a dataset, which the catalogue and the page that tells of it share. */
export const nameOf = ({ page, name }: DataSet, at: PublicAddress): string => `${at(page)}#${name}`;

const publisherFacts = ({ publisher }: OpenData, names: Names): Quad[] =>
  about(names.publisher, ['foaf:Agent'], {
    'foaf:name': danish(publisher.name),
    'foaf:homepage': iri(publisher.webAddress),
    'dct:type': iri(localAuthority),
    'dct:identifier': publisher.cvr === undefined ? undefined : plainText(publisher.cvr),
  });

const contactFacts = ({ contact }: OpenData, names: Names): Quad[] =>
  about(names.contact, ['vcard:Kind', 'vcard:Organization'], {
    'vcard:fn': danish(contact.unit),
    'vcard:hasEmail': contact.email === undefined ? undefined : iri(`mailto:${contact.email}`),
    'vcard:hasTelephone': contact.phone === undefined ? undefined : iri(`tel:+45${digitsOf(contact.phone)}`),
    'vcard:hasURL': contact.webAddress === undefined ? undefined : iri(contact.webAddress),
  });

const digitsOf = (phone: string): string => phone.replace(/^\+45|\D/g, '');

function setFacts(set: DataSet, data: OpenData, names: Names, at: PublicAddress, sizeOf: SizeOf): Quad[] {
  const name = nameOf(set, at);
  const period = `${name}-periode`;
  return [
    ...about(name, ['dcat:Dataset'], {
      'dct:identifier': plainText(name),
      'dct:title': danish(set.title),
      'dct:description': danish(set.description),
      'dct:publisher': iri(names.publisher),
      'dcat:contactPoint': iri(names.contact),
      'dcat:theme': data.themes.map(({ code }) => iri(themeName(code))),
      'dct:language': iri(language),
      'dct:accessRights': iri(openToAll),
      'dct:spatial': set.places.includes(data.place) ? names.place : undefined,
      'dct:temporal': set.period && iri(period),
      'dct:issued': day(set.issued),
      'dct:modified': day(set.modified),
      'owl:versionInfo': set.version === undefined ? undefined : plainText(set.version),
      'dcat:landingPage': iri(at(set.page)),
      'dcat:distribution': set.files.map((file) => iri(distributionName(name, file))),
    }),
    ...(set.period
      ? about(period, ['dct:PeriodOfTime'], {
          'dcat:startDate': day(set.period.start),
          'dcat:endDate': day(set.period.end),
        })
      : []),
    ...set.files.flatMap((file) => fileFacts(file, set, names, at, sizeOf)),
  ];
}

const distributionName = (set: string, { format }: DataFile): string => `${set}-${format}`;

function fileFacts(file: DataFile, set: DataSet, names: Names, at: PublicAddress, sizeOf: SizeOf): Quad[] {
  const bytes = sizeOf(file.address);
  return about(distributionName(nameOf(set, at), file), ['dcat:Distribution'], {
    'dct:title': danish(`${set.title}: ${fileFormats[file.format].words}`),
    'dcat:accessURL': iri(at(file.address)),
    'dcat:downloadURL': iri(at(file.address)),
    'dcat:mediaType': iri(mediaType(file)),
    'dct:format': iri(fileType(file)),
    'dcat:byteSize': bytes === undefined ? undefined : decimal(bytes),
    'dct:license': names.licence,
    'dct:language': iri(language),
    'dct:issued': day(set.issued),
    'dct:modified': day(set.modified),
    'dct:conformsTo': file.schema && iri(at(addresses.publishedSchema(file.schema))),
  });
}

/** What the entries of registers that the catalogue refers to are: whoever checks it does not look them up. */
function registerFacts({ licence, themes, place, sets }: OpenData, names: Names, at: PublicAddress): Quad[] {
  const files = sets.flatMap((set) => set.files);
  const each = (of: (file: DataFile) => string | undefined): string[] => [
    ...new Set(files.flatMap((file) => of(file) ?? [])),
  ];
  return [
    ...about(language, ['dct:LinguisticSystem']),
    ...about(profile, ['dct:Standard']),
    ...about(openToAll, ['dct:RightsStatement']),
    ...about(localAuthority, ['skos:Concept'], { 'skos:prefLabel': danish('Lokal myndighed') }),
    ...(licence ? about(licence.webAddress, ['dct:LicenseDocument'], { 'dct:title': danish(licence.title) }) : []),
    ...(names.place ? about(names.place.value, ['dct:Location'], { 'skos:prefLabel': danish(place.name) }) : []),
    ...(themes.length > 0
      ? about(themeTaxonomy, ['skos:ConceptScheme'], { 'dct:title': danish('EU’s temaer for data') })
      : []),
    ...themes.flatMap(({ code, title }) =>
      about(themeName(code), ['skos:Concept'], { 'skos:prefLabel': danish(title) }),
    ),
    ...each(mediaType).flatMap((type) => about(type, ['dct:MediaType'])),
    ...each(fileType).flatMap((type) => about(type, ['dct:MediaTypeOrExtent'])),
    ...each(({ schema }) => schema && at(addresses.publishedSchema(schema))).flatMap((schema) =>
      about(schema, ['dct:Standard']),
    ),
    ...[at(addresses.data), ...sets.map(({ page }) => at(page))]
      .filter((page, i, all) => all.indexOf(page) === i)
      .flatMap((page) => about(page, ['foaf:Document'])),
  ];
}
