import { forecastsAbout } from '../plan/compare/forecasts.ts';
import type { Break } from '../plan/entry/measure.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { addresses } from '../plan/publish/addresses.ts';
import { toPeriod } from '../plan/value/period.ts';
import { breakEffectLabels, unitLabels } from '../plan/words/labels.ts';
import { capitalize, endSentence, formatPeriod, joinList } from '../plan/words/danish.ts';
import { aimsInWords, goalsOfMeasure, newestInShort, type MeasureView } from './measure-view.ts';
import { forecastView, type ForecastView } from './forecasts.ts';
import { measureSections, type MeasureSection } from './measure-section.ts';
import type { Link } from './navigation.ts';

/** The page of a measure. */
export interface MeasurePage {
  kicker: string;
  /** The newest number in a sentence. */
  answer: string | undefined;
  forecasts: ForecastView[];
  sections: MeasureSection[];
  /** Where each group begins, on a page that has several. */
  contents: Link[];
  unit: string;
  /** Which way documents want it to go. */
  aims: string[];
  /** The measure that it is a part of. */
  whole: Link | undefined;
  breaks: BreakView[];
  goals: Link[];
}

/** What parts the series: "Fra 2018", and what happened. */
export interface BreakView {
  from: string;
  text: string;
}

export async function measurePage(view: MeasureView, library: Library): Promise<MeasurePage> {
  const { measure, years, parts } = view;
  const whole = library.measures.find(({ id }) => id === measure.partOf);
  return {
    kicker: `Nøgletal, ${joinList(years.map(String))}`,
    answer: newestInShort(view, library),
    forecasts: forecastsAbout(measure, library).map((check) => forecastView(check, library)),
    sections: await measureSections(view, library),
    contents: parts.length > 1 ? parts.map(({ id, title }) => ({ text: title || 'Alle', address: `#${id}` })) : [],
    unit: endSentence(capitalize(unitLabels[measure.unit].many)),
    aims: aimsInWords(measure, library),
    whole: whole && { text: whole.title, address: addresses.measure(whole.id) },
    breaks: (measure.breaks ?? []).map((each) => breakView(each, library)),
    goals: goalsOfMeasure(measure, library).map((goal) => ({
      text: `${goal.title}, ${goal.year}`,
      address: addresses.goal(goal),
    })),
  };
}

function breakView({ at, cause, effect, groups: ids }: Break, { groups }: Library): BreakView {
  const whom = ids ? ` (${joinList(ids.map((id) => byId(groups, id).title))})` : '';
  return {
    from: `Fra ${formatPeriod(toPeriod(at))}`,
    text: `${whom}: ${endSentence(cause)} ${breakEffectLabels[effect]}`,
  };
}
