import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/plan/library/library.ts';
import { publishedEntries } from '../../../src/plan/library/published.ts';
import type { Files } from '../../../src/read/read-library.ts';
import { readLibrary } from '../../support/read-library.ts';
import { draftedFiles, havnkoebingFiles } from '../../support/libraries.ts';

const encoder = new TextEncoder();
const plan = 'data/2027-2030/plan.yaml';

/** The drafted library with another text for its draft plan. */
const drafted = (change: (text: string) => string): Files => {
  const files = draftedFiles();
  return new Map([...files, [plan, encoder.encode(change(new TextDecoder().decode(files.get(plan))))]]);
};
const published = (files: Files) => buildLibrary(publishedEntries(readLibrary(files).entries));

describe('of a library with a draft', () => {
  it('is published what would be without it', () => {
    expect(published(draftedFiles())).toEqual(buildLibrary(readLibrary(havnkoebingFiles()).entries));
  });

  it('a target group that only the draft names waits with it, and so does its story', () => {
    const list = 'data/target-groups.yaml';
    const goal = 'data/2027-2030/goals/minister-virksomheder.yaml';
    const files = new Map(draftedFiles());
    const text = (file: string): string => new TextDecoder().decode(files.get(file));
    const fresh = '\n- id: nye\n  title: Nye borgere\n  description: Du er lige flyttet hertil.\n  groups: []\n';
    const named = text(goal).replace('title:', 'targetGroups: [nye]\ntitle:');
    const groupsOf = (goalText: string): string[] =>
      published(
        new Map([...files, [list, encoder.encode(text(list) + fresh)], [goal, encoder.encode(goalText)]]),
      ).targetGroups.map(({ id }) => id);
    expect(groupsOf(named)).toEqual(['unge', 'ledige']);
    // One that has had its page keeps it, whoever names it.
    files.set('data/addresses.txt', encoder.encode('/maalgrupper/nye/\n'));
    expect(groupsOf(named)).toEqual(['unge', 'ledige', 'nye']);
    files.delete('data/addresses.txt');
    // One that nobody names has a page, as before: nothing says that it belongs to the draft.
    expect(groupsOf(text(goal))).toEqual(['unge', 'ledige', 'nye']);
  });

  it('all is there for those who write it', () => {
    const { plans, offers } = readLibrary(draftedFiles()).library!;
    expect(plans.at(-1)!.status).toBe('draft');
    expect(offers.map(({ name }) => name)).toContain('Kladdeord-klubben');
  });

  it.each([
    { name: 'out for a hearing', change: (text: string) => `${text}\nhearing: {until: 2027-03-01}\n` },
    {
      name: 'that has become a plan',
      change: (text: string) =>
        text.replace('status: draft', 'status: adopted\nadopted: {body: Byrådet, date: 2026-11-01}'),
    },
  ])('all is published of one $name', ({ change }) => {
    const files = drafted(change);
    expect(published(files)).toEqual(readLibrary(files).library);
  });
});
