import { describe, expect, it } from 'vitest';
import { isOfAbove, partOfAbove, whomIn, withoutAges } from '../../src/import/whom.ts';

describe('whom a text says that numbers count', () => {
  it.each([
    ['16-24 år', { population: '16-24 år', ages: [16, 24] }],
    ['16–24-årige', { population: '16–24-årige', ages: [16, 24] }],
    ['unge mellem 18 og 29 år', { population: 'Unge mellem 18 og 29 år', ages: [18, 29] }],
    ['Unge 15 til 29 år 2019', { population: 'Unge 15 til 29 år', ages: [15, 29] }],
    ['Ledige i pct. af befolkningen 16-66 år', { population: 'Befolkningen 16-66 år', ages: [16, 66] }],
    ['Antal 0-17 årige', { population: '0-17 årige', ages: [0, 17] }],
    ['heraf under 30 år', { population: 'Under 30 år' }],
    ['50 år og derover', { population: '50 år og derover' }],
    ['60+ år', { population: '60+ år' }],
  ])('is read in %j', (text, whom) => expect(whomIn([text])).toEqual(whom));

  it.each(['Ledige i 1-2 år', '2018-2019', 'Under 1 år', 'Kvinder', 'Antal og pct. af de 16-66-årige', 'år 2019'])(
    'is not read in %j',
    (text) => expect(whomIn([text])).toBeUndefined(),
  );

  it('is not read where a text names two', () => expect(whomIn(['16-24 år', '25-29 år'])).toBeUndefined());
});

it('leaves what stands beside the ages', () =>
  expect(withoutAges('Kontanthjælp i alderen 16-24 år, i alt')).toBe('Kontanthjælp , i alt'));

describe('a part of the row above', () => {
  it.each(['heraf kvinder', 'Heraf kvinder', 'deraf kvinder'])('is known: %j', (text) => {
    expect(isOfAbove(text)).toBe(true);
    expect(partOfAbove(text)).toEqual({ population: 'Kvinder' });
  });
  it.each(['Kvinder', 'heraf', 'Alle heraf kvinder'])('is not known in %j', (text) =>
    expect(isOfAbove(text)).toBe(false),
  );
});
