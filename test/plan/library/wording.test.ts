import { expect, it } from 'vitest';
import { isSameWording, tidy } from '../../../src/plan/library/wording.ts';

const printed = 'Færre på ydelse i kommunen';

it.each([
  ['a space that does not break', 'Færre på\u00a0ydelse i kommunen'],
  ['a soft hyphen', 'Færre på yd\u00adelse i kommunen'],
  ['letters made of two parts', printed.normalize('NFD')],
  ['a zero-width space', 'Færre på \u200bydelse i kommunen'],
  ['a byte order mark', '\ufeffFærre på ydelse i kommunen'],
  ['two spaces', 'Færre  på ydelse i kommunen'],
  ['a line break', 'Færre på\nydelse i kommunen'],
  ['capitals', 'Færre på ydelse i Kommunen'],
  ['a last full stop', 'Færre på ydelse i kommunen.'],
])('%s makes no other wording', (_, other) => {
  expect(isSameWording(printed, other)).toBe(true);
});

it.each(['Færre på ydelser i kommunen', 'Færre, på ydelse i kommunen', 'Flere på ydelse i kommunen'])(
  '”%s” is another wording',
  (other) => {
    expect(isSameWording(printed, other)).toBe(false);
  },
);

it('a tidy wording keeps its words, capitals and signs', () => {
  expect(tidy(' Færre på\u00a0yd\u00adelse,\n 2.5 pct. ')).toBe('Færre på ydelse, 2.5 pct.');
});
