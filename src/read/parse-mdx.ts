import { mdxToMdast, type Features } from 'satteri';
import type { ChapterBody } from '../plan/entry/chapter.ts';
import type { Finding } from '../plan/value/problem.ts';
import { emptyBody, readBody } from './chapter-body.ts';
import { mdxSyntaxFinding } from './mdx-syntax.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

export interface ParsedMdx {
  frontmatter: ParsedYaml;
  body: ChapterBody;
  findings: Finding[];
}

/** How a chapter is parsed, by the check and by the build: what one sees, the other does. */
export const chapterFeatures = { smartPunctuation: false, gfm: true, frontmatter: true } satisfies Features;

/** Parses a chapter with the parser that the build compiles it with: its frontmatter, and what the checks look at. */
export function parseMdx(text: string, file: string): ParsedMdx {
  const head = /^\ufeff?---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/.exec(text);
  const frontmatter = parseYaml(head?.[1] ?? '', file, 2);
  const findings = [...frontmatter.findings, ...(head ? [] : [missingHead(text, file)])];
  try {
    const body = readBody(mdxToMdast(text, { features: chapterFeatures }), text);
    return { frontmatter, body, findings };
  } catch (error) {
    return {
      frontmatter,
      body: emptyBody(),
      findings: [...findings, mdxSyntaxFinding(error, text, file)],
    };
  }
}

/** No head, or one that does not begin or end as it should. */
function missingHead(text: string, file: string): Finding {
  const lines = text.split(/\r?\n/);
  const sloppy = lines.findIndex((line) => /^\s*(?:---\s*|[-–—]{1,}\s*|\+{3}\s*)$/.test(line) && line !== '---');
  if (sloppy >= 0 && sloppy < 30) {
    return {
      rule: 'frontmatter',
      file,
      where: { line: sloppy + 1, column: 1 },
      message: 'Linjen skal være tre bindestreger og intet andet, heller ikke mellemrum.',
      hint: 'Skriv --- før og efter oplysningerne øverst i filen.',
    };
  }
  return {
    rule: 'frontmatter',
    file,
    where: { line: 1, column: 1 },
    message: 'Kapitlet har ingen oplysninger øverst.',
    hint: 'Begynd filen med linjen ---, så title:, lead: og order:, og så --- igen.',
  };
}
