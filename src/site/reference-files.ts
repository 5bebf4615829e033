import { bibtex, ris } from '../export/references.ts';
import type { Citation } from './statement.ts';

/** A reference as a file for a program that keeps them. It stands in the page itself, so that it can be had without script. */
export interface ReferenceFile {
  /** The form that programs know. */
  name: string;
  /** What the file is called when it is saved. */
  file: string;
  content: string;
}

/** No more than an address cannot hold: letters stay as they stand in the citation beside, and weigh next to nothing. */
const notOfAddresses = /[\u0000-\u0020"%<>\\^`{|}#[\]]/g;

export const referenceFiles = ({ reference }: Citation): ReferenceFile[] =>
  [
    { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', text: bibtex(reference) },
    { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', text: ris(reference) },
  ].map(({ name, ending, type, text }) => ({
    name,
    file: `${reference.key}.${ending}`,
    content: `data:${type};charset=utf-8,${text.replaceAll(notOfAddresses, encodeURIComponent)}`,
  }));
