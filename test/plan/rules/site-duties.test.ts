import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/plan/entry/site.ts';
import { siteDuties } from '../../../src/plan/rules/site-duties.ts';
import { libraryWith } from '../../support/libraries.ts';

const { site } = libraryWith();
const contact = { unit: 'Lilleby Kommune', phone: '87654300', email: 'post@lilleby.example' };
const whole: Site['accessibility'] = { compliance: 'full', method: 'self', made: '2026-01-15', contact };

const toldOf = (changes: Partial<Site>, today?: string): string[] =>
  siteDuties({
    site: { ...site, accessibility: whole, ...changes },
    today,
    shelves: libraryWith(),
    entries: [],
    unread: [],
  }).map(({ message }) => message);

describe('what the law asks of a statement', () => {
  it('is enough with how far, how, when, and both ways to give notice', () => {
    expect(toldOf({}, '2026-11-27')).toEqual([]);
    expect(toldOf({ accessibility: { statement: 'https://www.was.digst.dk/lilleby', contact } })).toEqual([]);
  });

  it('is missed in one message', () => {
    expect(toldOf({ accessibility: { contact: { unit: 'Lilleby' } } })).toEqual([
      'Tilgængelighedserklæringen siger ikke det, loven kræver: i hvilket omfang webstedet overholder standarden, hvordan det er undersøgt, hvornår erklæringen er lavet, et telefonnummer og en e-mailadresse eller formular.',
    ]);
  });

  it.each([
    ['2027-01-14', 0],
    ['2027-01-15', 0],
    ['2027-01-16', 1],
  ])('is gone through once a year: on %s %i times missed', (today, count) => {
    expect(toldOf({}, today)).toHaveLength(count);
    expect(toldOf({ accessibility: { ...whole, made: '2020-01-01', reviewed: '2026-01-15' } }, today)).toHaveLength(
      count,
    );
  });
});

describe('word of a fault in security', () => {
  it.each([
    ['2027-06-29', 0],
    ['2027-06-30', 1],
    ['2027-07-01', 1],
  ])('holds until it does not: on %s %i times missed', (today, count) => {
    const security = { contact: 'sikkerhed@lilleby.example', expires: '2027-06-30' };
    expect(toldOf({ security, accessibility: { ...whole, reviewed: today } }, today)).toHaveLength(count);
  });

  it('is not asked for where no day is known, and says until when it holds', () => {
    expect(toldOf({ security: { contact: 'sikkerhed@lilleby.example' } })).toEqual([]);
    expect(toldOf({ security: { contact: 'sikkerhed@lilleby.example' } }, '2026-11-27')).toHaveLength(1);
  });
});
