import { entries } from 'virtual:library';
import { buildLibrary } from '../plan/library/library.ts';

/** The files that it is made from. */
export { entries };

/** The library that the pages are made from. The build has checked it. */
export const library = buildLibrary(entries);
