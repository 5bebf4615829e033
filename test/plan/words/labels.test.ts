import { describe, expect, it } from 'vitest';
import { goalKinds } from '../../../src/plan/entry/goal.ts';
import { states } from '../../../src/plan/value/cell.ts';
import { statuses, unknownKinds } from '../../../src/plan/value/conclusion.ts';
import { units } from '../../../src/plan/value/unit.ts';
import * as labels from '../../../src/plan/words/labels.ts';

describe('the words of a closed set', () => {
  it.each(Object.entries(labels))('%s tell its members apart', (_, table) => {
    const words = Object.values(table).map((label) => JSON.stringify(label));
    expect(new Set(words).size).toBe(words.length);
  });

  it('are there for each member, and for nothing else', () => {
    const same = (table: object, members: readonly string[]): void =>
      expect(Object.keys(table).toSorted()).toEqual(members.toSorted());
    same(labels.stateLabels, states);
    same(labels.unitLabels, Object.keys(units));
    same(labels.statusLabels, statuses);
    same(labels.unknownLabels, unknownKinds);
    same(labels.goalKindLabels, goalKinds);
  });
});
