import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { code, lineOfList, told } from '../../src/review/markdown.ts';
import { wordPair } from '../../src/review/word-pair.ts';

/** What a reader of the finished comment is shown of a line, and the tags that it came to have. */
function seen(line: string): { text: string; tags: string[] } {
  const { html } = markdownToHtml(`- ${lineOfList(line)}\n`, { features: { gfm: true } });
  const tags = [...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag!);
  const text = html
    .replaceAll(/<!--.*?-->|<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|amp);/g, (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]!);
  return { text: text.trim(), tags };
}

describe('a text that somebody wrote', () => {
  it.each([
    ['Ledige | unge', 'Ledige \\| unge'],
    ['<b>fed</b> og `kode`', '&lt;b&gt;fed&lt;/b&gt; og \\`kode\\`'],
    ['@byraadet og #12, GH-3', '@<!-- -->byraadet og #<!-- -->12, GH-<!-- -->3'],
    ['[se](https://ondt.example)', '\\[se\\](https:<!-- -->//ondt.example)'],
    ['www.ondt.example', 'www.<!-- -->ondt.example'],
    ['se 6caf447d', 'se 6ca<!-- -->f447d'],
    [':tada: kl. 12:30', ':<!-- -->tada: kl. 12:30'],
    ['to\nlinjer\u00a0og\u200b mere', 'to linjer og mere'],
    ['**fed** ~~væk~~ $x$', '\\*\\*fed\\*\\* \\~\\~væk\\~\\~ \\$x\\$'],
  ])('%s means nothing in Markdown', (text, written) => {
    expect(told(text)).toBe(written);
  });

  it('is cut where it is long', () => {
    expect(told('x'.repeat(400))).toHaveLength(400);
    expect(told('x'.repeat(401))).toBe(`${'x'.repeat(400)} …`);
  });

  it.each(['010203-1234', 'Ring til Mette Nygaard', 'se http://intranet/side', 'mette.nygaard@lilleby.example'])(
    '%s is not repeated',
    (text) => {
      for (const said of [told(text), code(text), wordPair(text, 'noget andet'), wordPair('noget andet', text)]) {
        expect(said).toContain('udeladt');
        expect(said).not.toMatch(/1234|Nygaard|nygaard|intranet/);
      }
    },
  );

  it('is read as it was written, whatever it is', () => {
    const signs = fc.constantFrom(...'ab1 -+*_~`#@|<>[](){}!&;:=\\/$.,"\'^…æ'.split(''));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (letters) => {
        const text = letters.join('').replace(/\s+/g, ' ').trim();
        fc.pre(text !== '' && !told(text).includes('udeladt'));
        const { text: shown, tags } = seen(told(text));
        expect(shown).toBe(text);
        expect(tags).toEqual(['ul', 'li']);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});

describe('a name of a file', () => {
  it.each([
    ['data/2019/plan.yaml', '`data/2019/plan.yaml`'],
    ['med `tegn` i', '`` med `tegn` i ``'],
    ['a|b', '`a¦b`'],
  ])('%s is code', (name, written) => {
    expect(code(name)).toBe(written);
  });
});

describe('two texts', () => {
  it.each([
    ['16,7', '16,6', '16,7 → **16,6**'],
    ['helt noget andet end det her', 'en ny sætning uden noget til fælles', undefined],
    [
      'Ledigheden faldt til 4,9 pct. i Lilleby.',
      'Ledigheden faldt til 5,3 pct. i Lilleby.',
      'Ledigheden faldt til ~~4,9~~ **5,3** pct. i Lilleby.',
    ],
    ['Flere skal i job nu.', 'Flere unge skal i job nu.', 'Flere **unge** skal i job nu.'],
    [
      'Flere på kontanthjælp har løntimer',
      'Flere på kontanthjælp skal have løntimer',
      'Flere på kontanthjælp ~~har~~ **skal have** løntimer',
    ],
    ['Flere skal i job nu, siger planen.', 'Flere skal i job, siger planen.', 'Flere skal i job ~~nu~~, siger planen.'],
  ])('%s and %s are told by what differs', (before, after, written) => {
    expect(wordPair(before, after)).toBe(written ?? `${before} → **${after}**`);
  });

  it('that are long are cut around what differs', () => {
    const [head, tail] = ['Først står der en hel del. '.repeat(10), ' Til sidst står der en hel del.'.repeat(10)];
    const line = wordPair(`${head}Faldt.${tail}`, `${head}Steg.${tail}`);
    expect(line).toMatch(/^… .{20,60} ~~Faldt~~ \*\*Steg\*\*\..{20,60} …$/);
  });
});
