import type { Library } from '../plan/library/library.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { nameOf } from './catalogue.ts';
import { fileFormats } from './file-format.ts';
import { openData, type DataSet, type OpenData } from './open-data.ts';

/**
 * What pages say of themselves in the words of schema.org, for search engines. Addresses in it are whole: where a site does
 * not know where it is published, pages say nothing.
 */

const context = { '@context': 'https://schema.org' };

/** The municipality, on the front page. */
export function organization({ site }: Library, at: PublicAddress): object {
  const { contact, municipality, homepage, publisher } = site;
  return {
    ...context,
    '@type': 'GovernmentOrganization',
    '@id': `${at(addresses.front)}#kommunen`,
    name: municipality,
    url: homepage,
    ...(publisher?.cvr && !publisher.name && { identifier: `CVR ${publisher.cvr}` }),
    contactPoint: {
      '@type': 'ContactPoint',
      name: contact.unit,
      availableLanguage: 'da',
      ...(contact.phone && { telephone: contact.phone }),
      ...(contact.email && { email: contact.email }),
      ...(contact.webAddress && { url: contact.webAddress }),
    },
  };
}

/** The way from the front page; the last step is the page itself. */
export const breadcrumbs = (
  path: readonly { text: string; address?: string | undefined }[],
  at: PublicAddress,
): object => ({
  ...context,
  '@type': 'BreadcrumbList',
  itemListElement: [{ text: 'Forside', address: addresses.front }, ...path].map(({ text, address }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: text,
    ...(address !== undefined && { item: at(address) }),
  })),
});

/** A dataset, on the page that tells of it. */
export const dataset = (set: DataSet, library: Library, at: PublicAddress): object => ({
  ...context,
  ...datasetFacts(set, openData(library), at),
  includedInDataCatalog: { '@type': 'DataCatalog', '@id': catalogueName(at), url: at(addresses.data) },
});

/** All data of the site, on the page of them. */
export function dataCatalog(library: Library, at: PublicAddress): object {
  const data = openData(library);
  return {
    ...context,
    '@type': 'DataCatalog',
    '@id': catalogueName(at),
    name: data.title,
    description: data.description,
    url: at(addresses.data),
    ...common(data),
    dataset: data.sets.filter(({ page }) => page === addresses.data).map((set) => datasetFacts(set, data, at)),
  };
}

const catalogueName = (at: PublicAddress): string => `${at(addresses.data)}#katalog`;

const common = ({ publisher, licence }: OpenData): object => ({
  publisher: { '@type': 'GovernmentOrganization', name: publisher.name, url: publisher.webAddress },
  ...(licence && { license: licence.webAddress }),
  inLanguage: 'da',
  isAccessibleForFree: true,
});

const datasetFacts = (set: DataSet, data: OpenData, at: PublicAddress): object => ({
  '@type': 'Dataset',
  '@id': nameOf(set, at),
  name: set.title,
  description: set.description,
  url: at(set.page),
  ...common(data),
  datePublished: set.issued,
  dateModified: set.modified,
  ...(set.version && { version: set.version }),
  ...(set.period && { temporalCoverage: `${set.period.start}/${set.period.end}` }),
  ...(set.places.length > 0 && { spatialCoverage: set.places.map(({ name }) => name) }),
  distribution: set.files.map(({ address, format }) => ({
    '@type': 'DataDownload',
    encodingFormat: fileFormats[format].mediaType,
    contentUrl: at(address),
  })),
});
