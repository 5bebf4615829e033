import { optimize } from 'svgo';
import { expect, it } from 'vitest';
import { standaloneSvg } from '../../src/chart/standalone-svg.ts';
import { sizes } from '../../src/chart/style.ts';
import { textWidth } from '../../src/chart/text-width.ts';

const chart = '<svg viewBox="0 0 660 300"><text>I\u0007 midten</text></svg>';

it.each([
  `<script>alert('1')</script> & "anførsel" ]]>`,
  'Kontroltegn\u000bfra Word \u0000\u001f\ufffe\ud800',
  "d'Artagnan > Porthos &amp; -- <!--",
  'var(--ink) $& $1',
])('a picture is XML whatever its texts say: %j', (text) => {
  const svg = standaloneSvg(chart, {
    title: text,
    reading: text,
    about: text,
    description: text,
    source: text,
    hue: 'teal',
  });
  expect(() => optimize(svg, { plugins: [] })).not.toThrow();
  expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
  expect(svg).not.toMatch(/<script|<!--/);
  expect(svg).toContain('I midten');
});

it('a picture by itself says what it is about, and keeps its texts readable where lines cross them', () => {
  const frame = { title: 'Titel', reading: 'Læsning', description: '', source: 'Kilde', hue: 'teal' } as const;
  const svg = standaloneSvg(chart, { ...frame, about: 'Ledighed · Unge · pct.' });
  expect(svg).toContain('>Ledighed · Unge · pct.</text>');
  expect(svg).toContain('g text{paint-order:stroke;stroke:#fbf8f2');
});

it('its source stays within it in a font that runs a fifth wider than the one of the site', () => {
  const source = 'Kilde: et register, gengivet i en opfølgning med et langt navn. '.repeat(5).trim();
  const svg = standaloneSvg(chart, { title: 'T', reading: 'L', about: '', description: '', source, hue: 'teal' });
  const lines = [...svg.matchAll(/font-size="12.5"[^>]*>([^<]*)</g)].map(([, text]) => text!);
  expect(lines.join(' ')).toBe(source);
  for (const line of lines) expect(textWidth(line, { font: 12.5 * 1.2 })).toBeLessThanOrEqual(sizes.wide.width);
});

it('what to know before reading the numbers stands in it, over the source', () => {
  const frame = {
    title: 'T',
    reading: 'L',
    about: '',
    description: '',
    source: 'Kilde: et register.',
    hue: 'teal',
  } as const;
  const svg = standaloneSvg(chart, { ...frame, note: 'Aksen begynder ikke ved nul.' });
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(texts.slice(-2)).toEqual(['Aksen begynder ikke ved nul.', 'Kilde: et register.']);
});
