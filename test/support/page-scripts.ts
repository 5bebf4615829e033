/** What a page runs before a reader asks for more. */
export interface PageScripts {
  /** Files, with all that they import at once. */
  files: string[];
  /** What stands in the page itself. */
  inline: string;
}

/** The scripts of a page; `read` gives a file of its site. */
export function scriptsOf(html: string, read: (file: string) => string): PageScripts {
  const named = [...html.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, file]) => file!);
  const inline = [...html.matchAll(/<script type="module">([^<]*)/g)].map(([, text]) => text!).join('');
  const imported = [...inline.matchAll(/from"\/([^"]+\.js)"/g)].map(([, file]) => file!);
  const files = new Set<string>();
  for (const file of [...named, ...imported]) addWithImports(file, read, files);
  return { files: [...files], inline };
}

function addWithImports(file: string, read: (file: string) => string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  for (const [, name] of read(file).matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g))
    addWithImports(`_astro/${name}`, read, found);
}
