import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const textsOf = (pattern: string): string[] => globSync(pattern).map((file) => readFileSync(file, 'utf8'));

const styleSheets = [
  ...textsOf('src/**/*.css'),
  ...textsOf('src/**/*.astro').flatMap((text) =>
    [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css!),
  ),
];

/** What selectors name; comments, texts and addresses of files have dots too. */
const styled = new Set(
  styleSheets.flatMap((css) => {
    const selectors = css.replaceAll(/\/\*.*?\*\/|url\([^)]*\)|'[^']*'|"[^"]*"/gs, '');
    return [...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!);
  }),
);

/** What begins with the bracket at a place, up to the one that closes it. */
function bracketed(text: string, start: number): string {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if ('{['.includes(text[i]!)) depth += 1;
    if ('}]'.includes(text[i]!)) depth -= 1;
    if (depth === 0) return text.slice(start, i + 1);
  }
  return '';
}

/** What chooses between its sides, of which the right one is a class. */
const choices: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
];

/** The classes of an expression: its texts, and the keys of its objects. What `${…}` ends is told as it begins: `chip-$`. */
function ofExpression(code: string): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) return;
    if (ts.isBinaryExpression(node)) {
      if (choices.includes(node.operatorToken.kind)) walk(node.right);
    } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      if (ts.isComputedPropertyName(node.name)) walk(node.name.expression);
      else found.push(node.name.text);
    } else if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) found.push(`${node.head.text}$`);
    else ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('class.ts', `(${code})`, ts.ScriptTarget.Latest));
  return found;
}

function classesIn(text: string): string[] {
  const plain = [...text.matchAll(/\bclass(?:=|: |Name = )(["'])(.*?)\1/g)].map(([, , names]) => names!);
  const inMarkup = [...text.matchAll(/\bclass(?::list)?=(?=\{)/g)].flatMap((found) =>
    ofExpression(bracketed(text, found.index + found[0].length).slice(1, -1)),
  );
  const inViews = [...text.matchAll(/\bclasses: (?=\[)/g)].flatMap((found) =>
    ofExpression(bracketed(text, found.index + found[0].length)),
  );
  return [...plain, ...inMarkup, ...inViews].flatMap((names) => names.split(/\s+/)).filter(Boolean);
}

const written = [...new Set(textsOf('src/**/*.{astro,ts}').flatMap(classesIn))].sort();
const whole = written.filter((name) => !name.endsWith('$'));
const begun = written.filter((name) => name.endsWith('$')).map((name) => name.slice(0, -1));

describe('the classes of the markup', () => {
  it('are found however they are written', () => {
    const markup =
      "<p class=\"a b\" class:list={['c', { 'd-e': x === 'no', f }, x === 'no' ? 'g' : 'h']} class={`i-${j}`}>";
    expect(classesIn(markup).sort()).toEqual(['a', 'b', 'c', 'd-e', 'f', 'g', 'h', 'i-$']);
    expect(classesIn('<i class:list={[k && `l-${k}`, { [`m-${n}`]: n }]}>')).toEqual(['l-$', 'm-$']);
    expect(classesIn("tools.className = 'tools';")).toEqual(['tools']);
    expect(classesIn("element('div', { class: 'made' })")).toEqual(['made']);
    expect(classesIn("const view = { classes: [`o-${p}`, ...(q ? ['r'] : [])] };")).toEqual(['o-$', 'r']);
    expect(whole.length).toBeGreaterThan(100);
  });

  it('each have a style', () => {
    expect(whole.filter((name) => !styled.has(name))).toEqual([]);
    expect(begun.filter((start) => ![...styled].some((name) => name.startsWith(start)))).toEqual([]);
  });

  it('are all that the styles name', () => {
    const isWritten = (name: string): boolean => whole.includes(name) || begun.some((start) => name.startsWith(start));
    expect([...styled].filter((name) => !isWritten(name))).toEqual([]);
  });
});
