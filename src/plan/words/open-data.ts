import type { DataTheme, Licence, Site } from '../entry/site.ts';

/** What a licence is called, where it stands, and what it asks of whoever uses the data, as a sentence that goes on from "Du". */
export interface LicenceWords {
  title: string;
  webAddress: string;
  /** Missing where a municipality has written its own licence: nobody but that says what it asks. */
  asks?: string;
}

const anything = 'må bruge dem til alt, også til at tjene penge';

/** The open licences, each with its own address. */
export const licenceWords: Record<Licence, Required<LicenceWords>> = {
  'CC0-1.0': {
    title: 'CC0 1.0',
    webAddress: 'https://creativecommons.org/publicdomain/zero/1.0/',
    asks: `${anything}, og behøver ikke nævne kilden.`,
  },
  'CC-BY-4.0': {
    title: 'Creative Commons Navngivelse 4.0 (CC BY 4.0)',
    webAddress: 'https://creativecommons.org/licenses/by/4.0/',
    asks: `${anything}, når du nævner kilden og siger, hvad du har ændret.`,
  },
  'CC-BY-SA-4.0': {
    title: 'Creative Commons Navngivelse og Del på samme vilkår 4.0 (CC BY-SA 4.0)',
    webAddress: 'https://creativecommons.org/licenses/by-sa/4.0/',
    asks: `${anything}, når du nævner kilden, siger, hvad du har ændret, og giver det videre på samme vilkår.`,
  },
  'PDDL-1.0': {
    title: 'Open Data Commons Public Domain Dedication and License 1.0',
    webAddress: 'https://opendatacommons.org/licenses/pddl/1-0/',
    asks: `${anything}, og behøver ikke nævne kilden.`,
  },
  'ODC-By-1.0': {
    title: 'Open Data Commons Attribution License 1.0',
    webAddress: 'https://opendatacommons.org/licenses/by/1-0/',
    asks: `${anything}, når du nævner kilden.`,
  },
  'ODbL-1.0': {
    title: 'Open Data Commons Open Database License 1.0',
    webAddress: 'https://opendatacommons.org/licenses/odbl/1-0/',
    asks: `${anything}, når du nævner kilden og giver en database, du laver af dem, videre på samme vilkår.`,
  },
};

/** The EU's themes of data, in the Danish words of DCAT-AP-DK. */
export const dataThemeLabels: Record<DataTheme, string> = {
  AGRI: 'Landbrug, fiskeri, skovbrug og fødevarer',
  ECON: 'Økonomi og finanser',
  EDUC: 'Uddannelse, kultur og sport',
  ENER: 'Energi',
  ENVI: 'Miljø',
  GOVE: 'Regeringen og den offentlige sektor',
  HEAL: 'Sundhed',
  INTR: 'Internationale spørgsmål',
  JUST: 'Retfærdighed, retssystem og offentlig sikkerhed',
  REGI: 'Regioner og byer',
  SOCI: 'Befolkning og samfund',
  TECH: 'Videnskab og teknologi',
  TRAN: 'Transport',
};

/** The licence of a site in words: one of the known ones, or the municipality's own. */
export const licenceOf = ({ licence }: Pick<Site, 'licence'>): LicenceWords | undefined =>
  typeof licence === 'string' ? licenceWords[licence] : licence;
