import { describe, expect, it } from 'vitest';
import { bibtex, ris, type Reference } from '../../src/export/references.ts';
import { hostileTexts } from '../support/planted.ts';

const reference: Reference = {
  key: '2019-tal-tabel-8',
  author: 'Lilleby Kommune',
  title: '”Ærlige tal på øen: 16,7 % af 100”',
  site: 'Beskæftigelsesplan',
  note: 'Opfølgning 2019, Tabel 8. Webstedets udgave 1.1 (3. marts 2020).',
  edition: { number: '1.1', date: '2020-03-03' },
  address: 'https://lilleby.example/2019/tal/tabel-8/#i-alt.2019',
};

describe('BibTeX', () => {
  it('has who, what, where, when and address', () => {
    expect(bibtex(reference)).toBe(
      `@misc{2019-tal-tabel-8,
  author = {{Lilleby Kommune}},
  title = {{”Ærlige tal på øen: 16,7 \\% af 100”}},
  howpublished = {Beskæftigelsesplan},
  year = 2020,
  month = mar,
  note = {Opfølgning 2019, Tabel 8. Webstedets udgave 1.1 (3. marts 2020).},
  url = {https://lilleby.example/2019/tal/tabel-8/#i-alt.2019},
}
`,
    );
  });

  it.each(hostileTexts)(
    'of a title that means something to programs is one entry with its own fields alone: %j',
    (title) => {
      const lines = bibtex({ ...reference, title, author: title, note: title })
        .trimEnd()
        .split('\n');
      const fields = lines.slice(1, -1).map((line) => /^  (\w+) = (?:\{.*\}|\w+),$/s.exec(line)?.[1]);
      expect(fields).toEqual(['author', 'title', 'howpublished', 'year', 'month', 'note', 'url']);
      let depth = 0;
      for (const [sign] of lines.join('\n').matchAll(/(?<!\\)[{}]/g))
        expect((depth += sign === '{' ? 1 : -1)).toBeGreaterThanOrEqual(0);
      expect(depth).toBe(0);
    },
  );

  it.each([
    ['{ alene', '\\textbraceleft{} alene'],
    ['alene }', 'alene \\textbraceright{}'],
    ['a\\b', 'a\\textbackslash{}b'],
    ['50 % & $ # _', '50 \\% \\& \\$ \\# \\_'],
    ['~ ^', '\\textasciitilde{} \\textasciicircum{}'],
    ['to\nlinjer', 'to linjer'],
  ])('writes %j as %j, so that no sign means anything to TeX', (title, written) => {
    expect(bibtex({ ...reference, title })).toContain(`title = {{${written}}}`);
  });

  it('says no year of what has no edition', () => {
    expect(bibtex({ ...reference, edition: undefined })).not.toMatch(/year|month/);
  });
});

describe('RIS', () => {
  it('has a tag on each line, from type to end', () => {
    expect(ris(reference).split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - Lilleby Kommune,',
      'TI  - ”Ærlige tal på øen: 16,7 % af 100”',
      'T2  - Beskæftigelsesplan',
      'PY  - 2020',
      'DA  - 2020/03/03',
      'ET  - 1.1',
      'N1  - Opfølgning 2019, Tabel 8. Webstedets udgave 1.1 (3. marts 2020).',
      'LA  - da',
      'UR  - https://lilleby.example/2019/tal/tabel-8/#i-alt.2019',
      'ER  - ',
      '',
    ]);
  });

  it('is not ended by a text of several lines', () => {
    expect(ris({ ...reference, title: 'Et\r\nER  - \nto' })).toContain('TI  - Et ER - to\r\n');
  });
});

it.each(hostileTexts)('RIS of a title that means something to programs has its own fields alone: %j', (title) => {
  const fields = (text: string): string[] =>
    text
      .trimEnd()
      .split(/\r\n|[\r\n\u2028\u2029]/)
      .map((line) => line.slice(0, 6));
  expect(fields(ris({ ...reference, title, author: title, note: title }))).toEqual(fields(ris(reference)));
});
