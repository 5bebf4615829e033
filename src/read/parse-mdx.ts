import { mdxToMdast, type Features } from 'satteri';
import type { ChapterBody } from '../plan/entry/chapter.ts';
import type { Finding } from '../plan/value/problem.ts';
import { emptyBody, readBody } from './chapter-body.ts';
import { tooLong } from './chapter-size.ts';
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
  // Where the head begins or ends otherwise than it should, the parser takes it for text.
  if (!head) return { frontmatter, body: emptyBody(), findings: [missingHead(text, file)] };
  const { findings } = frontmatter;
  const unread = tooLong(text, file);
  if (unread) return { frontmatter, body: emptyBody(), findings: [...findings, unread] };
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
  const say = (line: number, message: string, hint: string): Finding => ({
    rule: 'frontmatter',
    file,
    where: { line: line + 1, column: 1 },
    message,
    hint,
  });
  const sloppy = lines.findIndex((line) => /^\s*(?:---\s*|[-–—]{1,}\s*|\+{3}\s*)$/.test(line) && line !== '---');
  if (sloppy >= 0 && sloppy < 30) {
    return say(
      sloppy,
      'Linjen skal være tre bindestreger og intet andet, heller ikke mellemrum.',
      'Skriv --- før og efter oplysningerne øverst i filen.',
    );
  }
  const first = lines.indexOf('---');
  if (first > 0 && lines.indexOf('---', first + 1) > 0) {
    return say(0, 'Filen begynder ikke med linjen ---, så oplysningerne øverst bliver læst som tekst.', beforeHead);
  }
  if (first === 0) {
    return say(0, 'Oplysningerne øverst i filen er ikke afsluttet.', 'Skriv --- på en linje for sig efter den sidste.');
  }
  return say(
    0,
    'Kapitlet har ingen oplysninger øverst.',
    'Begynd filen med linjen ---, så title:, lead: og order:, og så --- igen.',
  );
}

const beforeHead = 'Slet det, der står før den første ---, også tomme linjer.';
