import type { Figure } from '../plan/library/figure.ts';
import { dataSetOf } from '../export/open-data.ts';
import { breadcrumbs, dataCatalog, dataset, organization } from '../export/schema-org.ts';
import { addressesAt } from './href.ts';
import { library } from './library.ts';
import type { Crumb } from './navigation.ts';

/** What pages say of themselves to search engines, where the site knows the address that it is published at. */

export const pathData = (path: readonly Crumb[], site: URL | undefined): object | undefined =>
  site && breadcrumbs(path, addressesAt(site));

export const figureData = (figure: Figure, site: URL | undefined): object | undefined =>
  site && dataset(dataSetOf(figure, library), library, addressesAt(site));

export const municipalityData = (site: URL | undefined): object | undefined =>
  site && organization(library, addressesAt(site));

export const allData = (site: URL | undefined): object | undefined => site && dataCatalog(library, addressesAt(site));
