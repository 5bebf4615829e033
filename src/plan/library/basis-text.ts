import { byId, type Library } from './library.ts';
import type { Tie } from './ties.ts';

/** What says that two goals belong together, in a sentence. */
export function basisText(basis: Tie['basis'], { documents }: Pick<Library, 'documents'>): string {
  switch (basis.kind) {
    case 'computed':
      return 'Dokumenterne trykker de samme ord.';
    case 'printed':
      return `Det står i ${byId(documents, basis.origin.document).short}, ${basis.origin.label}.`;
    case 'reading':
      return 'Webstedets læsning.';
    case 'unknown':
      return basis.reason;
  }
}
