import { listPages } from '../publish/addresses.ts';
import { evaluateGoal } from '../assess/evaluate.ts';
import type { Expectations } from '../entry/expectations.ts';
import type { Entry } from '../library/layout.ts';
import { findFigure, findGoal, ofYear, type Library } from '../library/library.ts';
import { findCell } from '../library/figure.ts';
import { parseCellReference } from '../value/cell-address.ts';
import type { Status } from '../value/conclusion.ts';
import type { Finding } from '../value/problem.ts';
import { formatNumber } from '../words/danish.ts';
import { statusLabels } from '../words/labels.ts';
import { suggestName } from '../words/nearest.ts';
import { shown } from '../words/shown.ts';
import { missingPart } from './missing-part.ts';
import { yearless, isPlanYear } from '../value/plan-year.ts';

type Said = Pick<Finding, 'message' | 'hint'> & { on: 'key' | 'value' };

/**
 * The library comes to what its own expectations say, written down by whoever read the documents. A difference
 * is a warning: which of the two is wrong only an editor can see. It is asked of a library without problems alone, for
 * nothing can be said of how a goal stands where files are broken.
 */
export const expectations = (library: Library, entries: readonly Entry[]): Finding[] =>
  entries.flatMap((entry) => (entry.kind === 'expectations' ? differences(entry.data, entry.file, library) : []));

function differences(
  { goals = {}, cells = {}, searches = {} }: Expectations,
  file: string,
  library: Library,
): Finding[] {
  const found = (said: Said | undefined, list: keyof Expectations, address: string): Finding[] => {
    if (!said) return [];
    const { on, ...rest } = said;
    return [{ rule: 'unlike-expected', severity: 'warning', file, where: { path: [list, address], on }, ...rest }];
  };
  return [
    ...Object.entries(goals).flatMap(([goal, status]) => found(ofGoal(goal, status, library), 'goals', goal)),
    ...Object.entries(cells).flatMap(([cell, content]) => found(ofCell(cell, content, library), 'cells', cell)),
    ...Object.entries(searches).flatMap(([asked, address]) => found(ofSearch(address, library), 'searches', asked)),
  ];
}

const lookItUp = 'Se efter i dokumentet. Ret det af de to, der er forkert.';

function ofGoal(address: string, expected: Status, library: Library): Said | undefined {
  const [year = '', id, ...more] = address.split('/');
  if (!isPlanYear(year) || !id || more.length > 0) {
    return unclear(`”${shown(address)}” er ikke et mål.`, 'Skriv år/nøgle, fx 2019/loentimer.');
  }
  const goal = findGoal(library, year, id);
  if (!goal) {
    const known = ofYear(library.goals, year).map((each) => each.id);
    return unclear(`Der er intet mål ”${shown(id)}” i ${year}.`, suggestName(id, known));
  }
  const { status } = evaluateGoal(goal, library);
  if (status === expected) return undefined;
  return {
    on: 'value',
    message: `Målet ${address} får status ”${statusLabels[status]}”, men her ventes ”${statusLabels[expected]}”.`,
    hint: lookItUp,
  };
}

function ofCell(reference: string, expected: number | string, library: Library): Said | undefined {
  const address = parseCellReference(reference, yearless);
  if (!address || address.year === yearless) {
    return unclear(
      `”${shown(reference)}” er ikke en celle.`,
      'Skriv år/tabel/række/kolonne, fx 2019/tabel-8/lilleby/2019q3.',
    );
  }
  const { year, figure: id, row, column } = address;
  const figure = findFigure(library, year, id);
  if (!figure) {
    const known = ofYear(library.figures, year).map((each) => each.id);
    return unclear(`Der er ingen tabel ”${shown(id)}” i ${year}.`, suggestName(id, known));
  }
  const missing = missingPart(address, figure);
  if (missing) return unclear(missing.message, missing.hint);
  const { value, printed } = findCell(figure, row, column)!;
  if (expected === (typeof expected === 'number' ? value : printed)) return undefined;
  const awaited = typeof expected === 'number' ? formatNumber(expected) : shown(expected);
  return { on: 'value', message: `I ${reference} står ”${printed}”, men her ventes ”${awaited}”.`, hint: lookItUp };
}

/** That it is found, a test of the site asks; here, that it is there to be found. */
function ofSearch(address: string, library: Library): Said | undefined {
  const [path = '', place] = address.split('#');
  const places = listPages(library, library.site.comparisons).get(path);
  if (places && (place === undefined || places.has(place))) return undefined;
  return {
    on: 'value',
    message: `Webstedet har ikke ”${shown(address)}”.`,
    hint: 'Skriv adressen, som den står i browseren efter webstedets navn, fx /2019/maal/loentimer/ eller /ordbog/#jobparat.',
  };
}

/** What is expected of a thing that is not there is told at its address. */
const unclear = (message: string, hint: string): Said => ({ on: 'key', message, hint });
