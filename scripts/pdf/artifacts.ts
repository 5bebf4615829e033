/** What makes a mark on the paper, or moves the point where the next one stands. */
const shows = /\b(?:Tj|TJ|Do|[fFSBbs]\*?)$/m;

/**
 * The contents of a sheet, with all that belongs to no part of the text (what stands at the edges, rules and grounds) marked as
 * such, so that nobody has it read aloud. Chromium writes an operator a line, and marks what belongs to the text.
 */
export function withArtifacts(contents: string): string {
  const lines = contents.split('\n');
  const written: string[] = [];
  let loose: string[] = [];
  let depth = 0;
  const putLoose = (): void => {
    const isShown = loose.some((line) => shows.test(line));
    written.push(...(isShown ? ['/Artifact BMC', ...loose, 'EMC'] : loose));
    loose = [];
  };
  for (const line of lines) {
    if (/\b(?:BDC|BMC)$/.test(line)) {
      if (depth === 0) putLoose();
      depth += 1;
      written.push(line);
    } else if (line === 'EMC') {
      depth -= 1;
      written.push(line);
    } else if (depth === 0) loose.push(line);
    else written.push(line);
  }
  putLoose();
  return written.join('\n');
}
