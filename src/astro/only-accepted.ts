import { defineMdastPlugin, type PluginFactoryContext } from 'satteri';
import { isComment, refusals } from '../plan/prose/chapter-markup.ts';
import type { WrittenKind } from '../plan/entry/chapter.ts';
import { headKeysOf, placeOfFile } from '../plan/library/layout.ts';
import { formatProblem, type Complaint, type Problem } from '../plan/value/problem.ts';
import { pathInLibrary } from './chapter-place.ts';

/** What a chapter may not have, with the place of the first of it where Astro's MDX looks for it. */
class RefusedChapter extends Error {
  override readonly name = 'RefusedChapter';
  readonly line: number;
  readonly column: number;

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'));
    this.line = problems[0]!.line;
    this.column = problems[0]!.column;
  }
}

/**
 * Compiles of a chapter only what may stand in one, by the list that the check goes by, and throws for anything else:
 * also where the check has not run, no code, no HTML and no address of a script comes through. Comments are taken away.
 */
export const onlyAccepted =
  (root: string) =>
  ({ fileURL }: PluginFactoryContext) =>
    defineMdastPlugin({
      name: 'only-accepted',
      options: { position: true },
      before(tree, context) {
        const file = fileURL ? pathInLibrary(root, fileURL) : '';
        const problems: Problem[] = [
          ...unknownKeys(context.data, file).map((complaint) => ({ file, line: 1, column: 1, ...complaint })),
          ...refusals(tree).map(({ node: { position }, complaint }) => ({
            file,
            line: position?.start.line ?? 1,
            column: position?.start.column ?? 1,
            ...complaint,
          })),
        ];
        if (problems.length > 0) throw new RefusedChapter(problems);
      },
      mdxFlowExpression: (node, context) => {
        if (isComment(node)) context.removeNode(node);
      },
      mdxTextExpression: (node, context) => {
        if (isComment(node)) context.removeNode(node);
      },
    });

/** Astro takes some keys at the top of a chapter for instructions: `layout` would have it import a file. */
function unknownKeys(data: Record<string, unknown>, file: string): Complaint[] {
  const known = headKeysOf((placeOfFile(file)?.location.kind ?? 'chapter') as WrittenKind);
  const { frontmatter = {} } = (data['astro'] ?? {}) as { frontmatter?: Record<string, unknown> };
  return Object.keys(frontmatter)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      rule: 'unknown-key',
      message: `Nøglen ”${key}” findes ikke her.`,
      hint: 'Fjern den øverst i filen.',
    }));
}
