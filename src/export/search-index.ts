import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { recordHtml, type SearchRecord } from '../plan/words/search-record.ts';

/** A file of the index, by its name below the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
  type: string;
}

const indexFile = (path: string, content: Uint8Array): IndexFile => ({
  path,
  content: new Uint8Array(content),
  type: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
});

/** What of Pagefind's own files readers need: not its looks, nor what runs beside the page, nor other languages. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.da\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/;

/** So many files of what is shown at most: what a search finds lies together, and a site of many years has not thousands of files. */
const mostFragments = 200;

/** The index as files: the same for the same records. */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { createIndex, close } = await pagefind();
  try {
    const { index } = await createIndex({ forceLanguage: 'da', maxFragments: mostFragments });
    for (const record of records) await index!.addHTMLFile({ url: record.address, content: recordHtml(record) });
    const { files } = await index!.getFiles();
    const licence = readFileSync(join(dirname(findPackageJSON('pagefind', import.meta.url)!), 'LICENSE', 'LICENSE'));
    return [
      ...files.filter(({ path }) => needed.test(path)).map(({ path, content }) => indexFile(path, content)),
      indexFile('licens.txt', licence),
    ];
  } catch (error) {
    throw indexError('Søgningen kan ikke laves: pagefind gik i stå. Prøv igen.', error);
  } finally {
    await close();
  }
}

/** Pagefind, where its program for this machine is there and may be run: it would tell itself in English, line by line. */
async function pagefind(): Promise<typeof import('pagefind')> {
  try {
    const system = process.platform === 'win32' ? 'windows' : process.platform;
    const program = `pagefind_extended${system === 'windows' ? '.exe' : ''}`;
    const { resolve } = createRequire(import.meta.url);
    accessSync(resolve(`@pagefind/${system}-${process.arch}/bin/${program}`), constants.X_OK);
    return await import('pagefind');
  } catch (error) {
    throw indexError(
      `Søgningen kan ikke laves: pakken pagefind mangler, eller den har intet program til denne maskine (${process.platform}, ${process.arch}). Kør npm install, og prøv igen.`,
      error,
    );
  }
}

/** How an error is known that says all that there is to say: it comes from code that was compiled anew for the build. */
export const indexErrorName = 'SearchIndexError';

const indexError = (message: string, cause: unknown): Error =>
  Object.assign(new Error(message, { cause }), { name: indexErrorName });
