import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../src/read/parse-mdx.ts';
import { compileChapter } from '../support/chapters.ts';

const head = '---\ntitle: Prøve\nlead: Prøve på noget.\norder: 1\n---\n\n';

/** The anchors that the check knows, and those on the page: they must be the same for every heading that is let through. */
async function anchors(text: string): Promise<{ known: string[]; onPage: string[]; refused: string[] }> {
  const { body } = parseMdx(head + text, 'content/2019/proeve.mdx');
  const known = body.headings.map(({ slug }) => slug);
  const refused = body.complaints.map(({ rule }) => rule);
  const onPage = [...(await compileChapter(head + text)).matchAll(/h[1-6], \{\s*id: "([^"]*)"/g)].map(([, id]) => id!);
  return { known, onPage, refused };
}

describe('the anchor of a heading', () => {
  it.each([
    ['## Færre på kontanthjælp', 'faerre-paa-kontanthjaelp'],
    ['## Færre  på   kontanthjælp ##', 'faerre-paa-kontanthjaelp'],
    ['## Med `kode` i', 'med-kode-i'],
    ['## Med [et link](/2019/) i', 'med-et-link-i'],
    ['## Med {/* en note */} i', 'med-i'],
    ['## Til sidst {/* en note */}', 'til-sidst'],
    ['## Én, to & tre: hvad så?', 'en-to--tre-hvad-saa'],
    ['## Covid-19 og § 47, stk. 2', 'covid-19-og--47-stk-2'],
    ['## 👷 I job', '-i-job'],
    ['## Œuvre, Łódź og Weiß', 'oeuvre-lodz-og-weiss'],
    ['## Q&amp;A og &quot;citat&quot;', 'qa-og-citat'],
    [String.raw`## Med \*stjerner\*`, 'med-stjerner'],
    ['> ## I et citat', 'i-et-citat'],
  ])('of %s is the same in the check and on the page', async (text, slug) => {
    const { known, onPage, refused } = await anchors(text);
    expect({ known, onPage, refused }).toEqual({ known: [slug], onPage: [slug], refused: [] });
  });

  it('is parted by a number where two headings have the same words', async () => {
    const { known, onPage } = await anchors('## Unge\n\nA.\n\n### Unge\n\n## Unge\n\n## Unge 1');
    expect(known).toEqual(['unge', 'unge-1', 'unge-2', 'unge-1-1']);
    expect(onPage).toEqual(known);
  });

  it.each([
    ['# Som kapitlets titel'],
    ['## Kun <Value of="a/b/c" /> er ledige'],
    ['## <Term id="ledig">Ledige</Term>'],
    ['## Med note[^1]\n\n[^1]: En note.'],
    ['## Med ![billede](/x.png)'],
    ['## Med {1 + 1}'],
    ['##'],
    ['## §'],
    ['## 👷'],
    ['## ***'],
    ['Linje\n---'],
    ['Linje\n==='],
    ['## To\n\n#### Fire'],
    ['### Tre først'],
    ['##Uden mellemrum'],
  ])('is not needed where the heading is refused: %s', async (text) => {
    expect(parseMdx(head + text, 'content/2019/proeve.mdx').body.complaints).not.toEqual([]);
  });
});

describe('a link within a chapter', () => {
  it.each([
    ['content/2019/proeve.mdx', '/2019/proeve/#afsnit'],
    ['content/2019/bilag/bilag-1.mdx', '/2019/bilag/bilag-1/#afsnit'],
    ['content/om.mdx', '/om/#afsnit'],
  ])('of %s leads to its own page, also from where its headings have no anchors', async (file, address) => {
    expect(await compileChapter(`${head}Se [afsnittet](#afsnit).`, file)).toContain(`href: "${address}"`);
  });
});
