import { describe, expect, it } from 'vitest';
import { goodText } from '../../support/libraries.ts';
import { problemsIn, tableText } from '../../support/problems.ts';

const said = (files: Record<string, string>): string[] =>
  problemsIn(files)
    .filter(({ rule }) => /^(?:duplicate-(?:title|order)|same-)/.test(rule))
    .map(({ rule, severity, file }) => `${severity ? `${rule}, ${severity}` : rule} ${file}`);

describe('a file that was copied', () => {
  const chapter = goodText('content/2019/ledighed.mdx');
  const table = goodText('data/2019/figures/tabel-1.yaml');

  it('has a title of its own, however it is written', () => {
    const titled = (title: string): string[] =>
      said({
        'content/2019/ny.mdx': chapter
          .replace('title: Færre ledige', `title: ${title}`)
          .replace('order: 1', 'order: 2'),
      });
    expect(titled('Flere i job')).toEqual([]);
    expect(titled('færre  ledige')).toEqual(['duplicate-title content/2019/ny.mdx']);
  });

  it('and a place of its own; a bilag has its own order', () => {
    const ordered = (order: number): string[] =>
      said({
        'content/2019/ny.mdx': chapter
          .replace('title: Færre ledige', 'title: Flere i job')
          .replace('order: 1', `order: ${order}`),
      });
    expect(ordered(2)).toEqual([]);
    expect(ordered(1)).toEqual(['duplicate-order content/2019/ny.mdx']);
    expect(
      said({
        'content/2019/bilag/ny.mdx': goodText('content/2019/bilag/bilag-1.mdx')
          .replace('title: Mål', 'title: Færre ledige')
          .replace('order: 1', 'order: 2'),
      }),
    ).toEqual([]);
  });

  it('is one table of a number and a title in a document', () => {
    const file = 'data/2019/figures/tabel-2.yaml';
    expect(said({ [file]: table })).toEqual([`duplicate-title ${file}`]);
    expect(said({ [file]: table.replace('title: Ledighed', 'title: Andet') })).toEqual([]);
    expect(said({ [file]: table.replace('Tabel 1', 'Tabel 2') })).toEqual([]);
  });

  it('has numbers of its own; a few may be the same by chance', () => {
    const of = (label: string, values: string, place = 'lilleby'): string =>
      tableText(
        ['id: a, title: A', 'id: b, title: B', 'id: c, title: C'],
        [`id: r, label: R, values: [${values}]`, `id: s, label: S, values: [31, 41, 51]`],
        '',
      )
        .replace('label: Tabel 2', `label: ${label}`)
        .replace('place: lilleby', `place: ${place}`);
    const two = (one: string, other: string): string[] =>
      said({
        'data/2019/figures/tabel-2.yaml': of('Tabel 2', one),
        'data/2019/figures/tabel-3.yaml': of('Tabel 3', other, 'hele-landet'),
      });
    expect(two('30, 40, 50', '30, 40, 50')).toEqual(['same-numbers, warning data/2019/figures/tabel-3.yaml']);
    expect(two('30, 40, 50', '30, 40, 52')).toEqual([]);
    expect(two('30, 40, 0', '30, 40, 0')).toEqual([]);
  });

  it('is one goal of a kind', () => {
    const goal = goodText('data/2019/goals/lavere-ledighed.yaml').replace('number: 1\n', '');
    expect(said({ 'data/2019/goals/ny.yaml': goal })).toEqual(['duplicate-title data/2019/goals/lavere-ledighed.yaml']);
    expect(said({ 'data/2019/goals/ny.yaml': goal.replace('kind: result', 'kind: plan') })).toEqual([]);
  });
});

describe('a plan that was begun from another', () => {
  const plan = (extent: string, status = 'archived'): string =>
    goodText('data/2019/plan.yaml')
      .replace('title: Beskæftigelsesplan 2019', 'title: Beskæftigelsesplan 2020')
      .replace('period: 2019', 'period: 2020')
      .replace('keyFigures: [tabel-1]', 'keyFigures: []')
      .replace(/status: adopted\n.*\n/, `status: ${status}\n`)
      .replace('{extent: whole, document: plan-2019}', extent);
  const of = (...parts: Parameters<typeof plan>): string[] => said({ 'data/2020/plan.yaml': plan(...parts) });

  it('has a document of its own; a draft may still lack it, and parts of two plans stand in one', () => {
    expect(of('{extent: whole, document: plan-2019}')).toEqual(['same-document data/2020/plan.yaml']);
    expect(of('{extent: whole, document: plan-2019}', 'draft')).toEqual(['same-document, warning data/2020/plan.yaml']);
    expect(of('{extent: part, document: plan-2019, text: Kapitel 2.}')).toEqual([
      'same-document, warning data/2020/plan.yaml',
    ]);
    expect(of('{extent: missing, text: Planen er der ikke.}')).toEqual([]);
  });
});
