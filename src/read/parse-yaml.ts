import { isMap, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import { plural } from '../plan/words/danish.ts';
import type { Finding } from '../plan/value/problem.ts';
import { placesIn, type Place } from './line-index.ts';
import { keysThatAreNone } from './yaml-keys.ts';
import { syntaxFindings } from './yaml-syntax.ts';
import { oddSpaces, pastedCells, takenWords, tokensOf, tooDeep, type TextFinding, type Token } from './yaml-text.ts';

/** A YAML text, parsed, that can still say where each part of it stands. */
export interface ParsedYaml {
  /** Undefined where the text cannot be read, or would be read as something else than what is written. */
  data: unknown;
  /** The text with its comments, so that it can be changed and written again; undefined where there is none. */
  document?: Document;
  /** Problems of the text itself, with line and column. */
  findings: Finding[];
  /** Line and column of what stands at a path, or of the nearest thing above it that does. */
  locate: (path: readonly (string | number)[], on?: 'key' | 'value') => Place;
}

/** Parses YAML 1.2. `firstLine` is the line that the text starts on in its file, for frontmatter. */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const placeIn = placesIn(text);
  const placeOf = (offset: number): Place => {
    const { line, column } = placeIn(offset);
    return { line: line + firstLine - 1, column };
  };
  const asFinding = ({ offset, ...said }: TextFinding): Finding => ({
    rule: 'yaml',
    file,
    where: placeOf(offset),
    ...said,
  });
  const tokens = tokensOf(text);
  const deep = tooDeep(tokens);
  if (deep) return { data: undefined, findings: [asFinding(deep)], locate: () => placeOf(0) };
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const unreadable = whatIsUnreadable(document, text, tokens);
    return {
      document,
      data: unreadable.length === 0 ? document.toJS() : undefined,
      findings: [...unreadable.map(asFinding), ...ambiguousNumbers(document, file, placeOf)],
      locate: (path, on = 'value') => placeOf(offsetOf(document, path, on)),
    };
  } catch {
    return { data: undefined, findings: [asFinding(unknown)], locate: () => placeOf(0) };
  }
}

/** The parser gives up on nothing that we know of. */
const unknown: TextFinding = {
  offset: 0,
  message: 'YAML’en kan ikke læses.',
  hint: 'Se efter, om lister står meget dybt inden i hinanden.',
};

/** How many problems of its text a file tells at once: after the first few the rest is noise. */
const atMost = 3;

/** Why a text cannot be read as it is written: the first reasons of the kind that explains the others. */
function whatIsUnreadable(document: Document, text: string, tokens: readonly Token[]): TextFinding[] {
  const lines = text.split('\n');
  const kinds = [pastedCells(lines), oddSpaces(lines), takenWords(text, tokens), syntaxFindings(document, text)];
  const found = kinds.find((findings) => findings.length > 0) ?? keysThatAreNone(document);
  const left = found.length - atMost;
  return found.slice(0, atMost).map((finding, i) => ({
    ...finding,
    hint:
      left > 0 && i === atMost - 1
        ? `${finding.hint} Det samme gælder ${plural(left, 'ét sted', `${left} steder`)} til i filen.`
        : finding.hint,
  }));
}

/** `4.940` reads as four point ninety-four: a number with three decimals is most likely written the Danish way. */
function ambiguousNumbers(document: Document, file: string, placeOf: (offset: number) => Place): Finding[] {
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
    const key = parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(last))?.key;
    if (isScalar(key) && key.range) return key.range[0];
  }
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
