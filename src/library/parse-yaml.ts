import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Finding } from '../plan/problem.ts';

/** A YAML text, parsed, that can still say where each part of it stands. */
export interface ParsedYaml {
  data: unknown;
  /** Problems of the text itself, with line and column. */
  findings: Finding[];
  /** Line and column of what stands at a path, or of the nearest thing above it that does. */
  locate: (path: readonly (string | number)[], on?: 'key' | 'value') => { line: number; column: number };
}

/** Parses YAML 1.2. `firstLine` is the line that the text starts on in its file, for frontmatter. */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placeOf = (offset: number): { line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return {
    data: document.errors.length === 0 ? document.toJS() : undefined,
    findings: [
      ...document.errors.map((error) => syntaxFinding(error, text, file, placeOf)),
      ...ambiguousNumbers(document, file, placeOf),
    ],
    locate: (path, on = 'value') => placeOf(offsetOf(document, path, on)),
  };
}

type PlaceOf = (offset: number) => { line: number; column: number };

/** What the parser's errors mean to someone who writes YAML by hand. */
const syntax: Partial<Record<YAMLError['code'], [message: string, hint: string]>> = {
  DUPLICATE_KEY: ['Den samme nøgle står to gange.', 'Fjern den ene.'],
  TAB_AS_INDENT: ['Linjen er rykket ind med tabulator.', 'Ryk ind med mellemrum.'],
  BAD_INDENT: ['Indrykningen passer ikke med linjerne omkring.', 'Ret antallet af mellemrum forrest på linjen.'],
  MISSING_CHAR: [
    'Der mangler et tegn: et anførselstegn, en parentes eller et komma.',
    'Se efter, om alt, der er åbnet, også er lukket.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Linjen kan læses på to måder.',
    'Sæt teksten i anførselstegn, hvis den indeholder et kolon.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'En nøgle må ikke gå over flere linjer.',
    'Se efter et manglende kolon eller anførselstegn.',
  ],
  BAD_SCALAR_START: ['Teksten begynder med et tegn, som YAML bruger selv.', 'Sæt teksten i anførselstegn.'],
  UNEXPECTED_TOKEN: ['Her står noget, der ikke passer ind.', 'Se efter anførselstegn, kommaer og indrykning.'],
};

function syntaxFinding({ code, message, pos }: YAMLError, text: string, file: string, placeOf: PlaceOf): Finding {
  const [danish, hint] = syntax[code] ?? [
    `YAML’en kan ikke læses (${message.split('\n')[0]}).`,
    'Se efter anførselstegn, kolon og indrykning på linjen og linjen før.',
  ];
  return { rule: 'yaml', file, where: placeOf(openQuote(message, text) ?? pos[0]), message: danish, hint };
}

/** A quote that is never closed is only missed at the end of the file; what helps is where it was opened. */
function openQuote(message: string, text: string): number | undefined {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (!quote) return undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.split(quote).length % 2 === 0) return start + line.indexOf(quote);
    start += line.length + 1;
  }
  return undefined;
}

/** `4.940` reads as four point ninety-four: a number with three decimals is most likely written the Danish way. */
function ambiguousNumbers(document: Document, file: string, placeOf: PlaceOf): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar(_key, { value, source, range }) {
      if (typeof value !== 'number' || !source || !/^-?[1-9]\d{0,2}\.\d{3}$/.test(source)) return;
      findings.push({
        rule: 'number-with-dot',
        file,
        where: placeOf(range?.[0] ?? 0),
        message: `${source} læses som et decimaltal.`,
        hint: `Er det ${source.replace('.', '')}, så skriv det uden punktum; er det et decimaltal, så skriv ${source}0.`,
      });
    },
  });
  return findings;
}

function offsetOf(document: Document, path: readonly (string | number)[], on: 'key' | 'value'): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (on === 'key' && isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key;
    if (isScalar(key) && key.range) return key.range[0];
  }
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
