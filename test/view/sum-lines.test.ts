import { describe, expect, it } from 'vitest';
import { evaluateGoal } from '../../src/plan/evaluate.ts';
import { findGoal } from '../../src/plan/library.ts';
import { sumLines } from '../../src/site/sum-lines.ts';
import { goodText, libraryWith } from '../support/libraries.ts';

const figureFile = 'data/2019/figures/tabel-1.yaml';

/** The lines of the small library's goal, with other numbers in its table. */
function linesWith(change: (figure: string) => string): string[] {
  const library = libraryWith({ [figureFile]: change(goodText(figureFile)) });
  const [part] = evaluateGoal(findGoal(library, 2019, 'lavere-ledighed')!, library).parts;
  return sumLines(part!, library).map(({ label, text }) => `${label}: ${text}`.replaceAll('\u00a0', ' '));
}

describe('the table that shows how a target was decided', () => {
  it('names the number that decides it, and how far it is from the target', () => {
    const lines = linesWith((figure) => figure);
    expect(lines).toContain('Tallet, der afgør det, 4. kvartal 2019: 4,9 pct.');
    expect(lines).toContain('Bedre end målet med: 0,1 procentpoint');
  });

  it('calls no number deciding where it decides nothing', () => {
    const lines = linesWith((figure) => figure.replaceAll('2019Q4', '2017Q4'));
    expect(lines).toContain('Det nyeste tal, 4. kvartal 2018: 5,2 pct.');
    expect(lines.join()).not.toContain('afgør');
  });

  it('says the distance from a number that is given about as one about', () => {
    const lines = linesWith((figure) => figure.replace('[5.2, 4.9]', '[5.2, {value: 4.9, printed: "ca. 4,9"}]'));
    expect(lines).toContain('Bedre end målet med: ca. 0,1 procentpoint');
  });
});
