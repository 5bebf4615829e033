import type { hues } from '../plan/entry/plan.ts';

type Hue = (typeof hues)[number];

/** A colour in the light and in the dark, and on paper where it is another there than in the light. */
interface Tone {
  light: string;
  dark: string;
  print?: string;
}

/** The tones of the site: text at least 4.5:1 on paper and sheet, marks of charts at least 3:1. */
export const tones = {
  paper: { light: '#fbf8f2', dark: '#171a1c', print: '#fff' },
  sheet: { light: '#fff', dark: '#1f2325', print: '#fff' },
  ink: { light: '#1d1b18', dark: '#ece7dd', print: '#000' },
  soft: { light: '#5a554c', dark: '#b1aa9c', print: '#333' },
  rule: { light: '#ddd5c5', dark: '#3a3f41', print: '#bbb' },
  link: { light: '#0f4c5c', dark: '#8cc9d8' },
  other: { light: '#8a8477', dark: '#8d8a83', print: '#777' },
  met: { light: '#2b6a2f', dark: '#86cf8a' },
  part: { light: '#7d5200', dark: '#e5b45e' },
  unmet: { light: '#a12c1c', dark: '#f0907f' },
} as const satisfies Record<string, Tone>;

/** A colour for each plan year, used for nothing else: by name where two years stand in one picture. */
const hueTones: Record<Hue, Tone> = {
  ochre: { light: '#8f5400', dark: '#e5a94f' },
  teal: { light: '#0b6a63', dark: '#5cc4b8' },
  plum: { light: '#7b2a5e', dark: '#e08fc4' },
  blue: { light: '#23508f', dark: '#8fb5ee' },
  olive: { light: '#58631a', dark: '#bcc86a' },
};

const entries: [name: string, tone: Tone][] = Object.entries({ ...tones, ...hueTones });

/** The tones as custom properties of the page, each light and dark, and the year's by the hue that stands on an element. */
export const tonesCss = (): string => `@layer tokens {
  :root {
    color-scheme: light dark;
    ${entries.map(([name, { light, dark }]) => `--${name}: light-dark(${light}, ${dark});`).join('\n    ')}
    --year: var(--link);
    --beside: var(--soft);
  }
  @media print {
    :root {
      color-scheme: light;
      ${entries.flatMap(([name, { print }]) => (print ? [`--${name}: ${print};`] : [])).join('\n      ')}
    }
  }
  ${Object.keys(hueTones)
    .map((hue) => `[data-hue='${hue}'] { --year: var(--${hue}); }`)
    .join('\n  ')}
}
`;

/** What custom properties stand for in the light, for a picture that cannot ask the page. */
export const lightTones = (hue: Hue | undefined): Record<string, string> => ({
  ...Object.fromEntries(entries.map(([name, { light }]) => [name, light])),
  beside: tones.soft.light,
  year: (hue ? hueTones[hue] : tones.link).light,
});
