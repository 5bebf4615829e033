import type { Measure } from '../plan/entry/measure.ts';
import { hueOf, type Library, type Plan } from '../plan/library/library.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { countInWords, plural } from '../plan/words/danish.ts';
import { comparisons } from './comparison/pages.ts';
import { acrossYears, cardsOf, type AcrossYears, type Reach } from './measure-across.ts';
import { measureViews, type MeasureView } from './measure-view.ts';
import type { Link } from './navigation.ts';

/** All measures: those that several plan years have, by whether they can be followed, and those of one year alone. */
export interface MeasuresPage {
  blocks: MeasureBlock[];
  alone: { plan: Plan; measures: Link[] }[];
}

/** Measures that can be followed alike. */
export interface MeasureBlock {
  title: string;
  intro: string;
  /** What is to be borne in mind at all of them; empty where there is nothing. */
  shared: string;
  cards: MeasureCard[];
}

/** A measure in short: what it says of the municipality in two plan years. */
export interface MeasureCard {
  title: string;
  address: string;
  /** For whom the numbers are, where the measure is broken down. */
  group: string | undefined;
  values: { year: number; hue: Plan['hue'] | undefined; text: string; facts: string }[];
  remarks: string;
  /** What measures a part of it, the number behind it, or nearly the same. */
  parts: Link[];
}

const reaches: Record<Reach, { title: string; intro: string }> = {
  followed: {
    title: 'Kan stilles op fra planår til planår',
    intro:
      'Tallene er gjort op på samme måde. Det, der er sket imellem dem, står ved hvert. Det viser ikke, om planerne virkede.',
  },
  reserved: {
    title: 'Kan stilles op med et forbehold',
    intro: 'Tallene er næsten gjort op på samme måde. Forskellen på dem står ved hvert.',
  },
  refused: {
    title: 'Findes for flere planår, men kan ikke sammenlignes',
    intro: 'Grunden står ved hvert tal. På tallets egen side står alle årene.',
  },
};

export function measuresPage(library: Library): MeasuresPage {
  const pairs = comparisons(library).flatMap(({ measures }) => measures);
  const all = measureViews(library).map((view) => ({ view, across: acrossYears(view, pairs, library) }));
  const alone = all.filter(({ across }) => !across).map(({ view }) => view);
  return {
    blocks: (Object.keys(reaches) as Reach[])
      .map((reach) => {
        const { shared, cards } = cardsOf(reach, all);
        return { ...reaches[reach], shared: shared.join(' '), cards: cards.map((card) => cardView(card, library)) };
      })
      .filter(({ cards }) => cards.length > 0),
    alone: library.plans
      .map((plan) => ({
        plan,
        measures: alone.filter(({ years }) => years.includes(plan.year)).map(({ measure }) => linkTo(measure)),
      }))
      .filter(({ measures }) => measures.length > 0),
  };
}

const linkTo = ({ id, title }: Measure): Link => ({ text: title, address: addresses.measure(id) });

function cardView(
  { view, across, parts }: { view: MeasureView; across: AcrossYears; parts: Measure[] },
  library: Library,
): MeasureCard {
  return {
    title: view.measure.title,
    address: addresses.measure(view.measure.id),
    group: groupText(across.part.title, view.parts.length - 1),
    values: across.values.map((value) => ({ ...value, hue: hueOf(library, value.year) })),
    remarks: across.remarks.join(' '),
    parts: parts.map(linkTo),
  };
}

function groupText(group: string, others: number): string | undefined {
  if (!group) return undefined;
  if (others === 0) return `Gælder: ${group}.`;
  return `Her: ${group}. Siden har ${countInWords(others)} ${plural(others, 'gruppe', 'grupper')} mere.`;
}
