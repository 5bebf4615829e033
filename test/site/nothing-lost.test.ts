import { describe, expect, it } from 'vitest';
import { printed, type Written } from '../../src/plan/entry/chapter.ts';
import { textsOf, type Plan } from '../../src/plan/library/library.ts';
import { addresses, observedMeasures } from '../../src/plan/publish/addresses.ts';
import { siteLibrary, sitePages } from '../support/site.ts';

/**
 * Whatever an editor has written stands on the page where a reader would look for it. That each page can be reached is
 * asked in pages.test.ts.
 */
const library = siteLibrary();
const { plans, figures, goals, offers, terms, events, followUps, measures, targetGroups, themes, stories } = library;
const told = new Map(sitePages().map(({ address, html }) => [address, letters(unescaped(readThrough(html)))]));

/** The words of a page in a row, those of its pictures too, without the explanations that open over them. */
function readThrough(html: string): string {
  return html
    .replaceAll(/<span class="term-explanation"[\s\S]*?<\/a><\/span>/g, '')
    .replaceAll(/<img\b[^>]*\balt="([^"]*)"[^>]*>/g, '$1')
    .replaceAll(/<[^>]+>/g, '');
}

/** Text as it is looked for: spaces, ends of sentences and capitals are the page's own matter. */
function letters(text: string): string {
  return text.replaceAll(/[\s\u00ad\u2060]/g, '').toLocaleLowerCase('da');
}

function unescaped(html: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', shy: '' };
  return html
    .replaceAll(/&#(x?)([\da-f]+);/gi, (_all, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll(/&(\w+);/g, (all, name: string) => signs[name] ?? all);
}

type Said = string | undefined | readonly Said[];

const flat = (said: Said): string[] => (typeof said === 'object' ? said.flatMap(flat) : said ? [said] : []);

/** Which of these texts do not stand on the page. */
const lost = (address: string, ...said: Said[]): string[] =>
  flat(said)
    .filter((text) => !told.get(address)?.includes(letters(text).replace(/[.:]$/, '')))
    .map((text) => `${address} ${text}`);

const texts = (items: readonly { text: string }[] | undefined): string[] => (items ?? []).map(({ text }) => text);

const written = ({ title, texts: blocks }: Written): Said => [
  title,
  blocks.flatMap(({ text }) => text.split(printed).filter((piece) => /\p{L}/u.test(piece))),
];

describe('nothing that an editor wrote is lost', () => {
  it('of a figure', () => {
    const missing = figures.flatMap((figure) => {
      const { title, what, notes, remarks, cautions, columns, rows, chart } = figure;
      const ofCells = [columns.map((column) => column.title), rows.map((row) => row.label)];
      const around = [title, what, texts(notes), texts(remarks), cautions, chart?.title, chart?.reading];
      return lost(addresses.figure(figure), ofCells, around);
    });
    expect(missing).toEqual([]);
  });

  it('of a goal', () => {
    const missing = goals.flatMap((goal) => {
      const { title, wording, alsoWorded = [], remarks, evidence, announced, evaluation, relations = [] } = goal;
      const others = alsoWorded.map((each) => each.wording);
      const reasons = relations.map(({ reason }) => reason);
      const beside = [texts(remarks), texts(evidence), announced, evaluation, reasons];
      return lost(addresses.goal(goal), title, wording, others, beside);
    });
    expect(missing).toEqual([]);
  });

  it('of an offer', () => {
    const missing = offers.flatMap(({ name, what, audience, plans: ofPlans, effect }) =>
      lost(
        addresses.offers,
        name,
        what,
        audience,
        ofPlans.map(({ text }) => text),
        texts(effect),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('of a word in the glossary', () => {
    const missing = terms.flatMap(({ term, definition, definitions = [], synonyms, now, history, source }) =>
      lost(
        addresses.glossary,
        term,
        definition,
        definitions.map((each) => each.definition),
        synonyms,
        now,
        history,
        source,
      ),
    );
    expect(missing).toEqual([]);
  });

  it('of an event', () => {
    const missing = events.flatMap(({ title, text, source }) => lost(addresses.timeline, title, text, source));
    expect(missing).toEqual([]);
  });

  it('of a follow-up', () => {
    const missing = followUps.flatMap(({ year, title, summary, remarks }) =>
      lost(addresses.followUp(year), title, summary, remarks),
    );
    expect(missing).toEqual([]);
  });

  it('of a measure that some figure has numbers for', () => {
    const observed = observedMeasures(figures);
    const missing = measures
      .filter(({ id }) => observed.includes(id))
      .flatMap(({ id, title, definition }) => lost(addresses.measure(id), title, definition));
    expect(missing).toEqual([]);
  });

  it('of a chapter, a page or the text for a target group', () => {
    const missing = textsOf(library).flatMap((text) => lost(addresses.chapter(text), written(text)));
    expect(missing).toEqual([]);
  });

  it('beside the text for a target group', () => {
    const missing = stories.flatMap((story) => {
      const { today = [], charts = [], unknown, onward = [] } = story;
      const ofCharts = charts.map(({ title, note }) => [title, note]);
      return lost(addresses.chapter(story), texts(today), ofCharts, unknown, texts(onward));
    });
    expect(missing).toEqual([]);
  });

  it('of a theme and a target group', () => {
    const missing = [
      ...themes.flatMap(({ id, title, description }) => lost(addresses.theme(id), title, description)),
      ...targetGroups.flatMap(({ title, description }) => lost(addresses.targetGroups, title, description)),
    ];
    expect(missing).toEqual([]);
  });

  it('of a plan', () => {
    const about = ({ summary, minute, missing, legalBasis, budget, renders }: Plan): Said => [
      summary,
      minute,
      missing,
      legalBasis,
      budget.text,
      texts(renders),
    ];
    expect(plans.flatMap((plan) => lost(addresses.plan(plan.year), about(plan)))).toEqual([]);
  });
});
