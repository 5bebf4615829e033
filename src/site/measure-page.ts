import { forecastsAbout } from '../plan/compare/forecasts.ts';
import type { Break } from '../plan/entry/measure.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { markOf } from '../plan/library/plan-words.ts';
import { addresses, type MeasureEnding, type PublicAddress } from '../plan/publish/addresses.ts';
import { measureCorrected, type CorrectionMark } from '../plan/publish/corrected.ts';
import { toPeriod } from '../plan/value/period.ts';
import { breakEffectLabels, unitWords } from '../plan/words/labels.ts';
import { capitalize, endSentence, formatPeriod, joinList, unbroken } from '../plan/words/danish.ts';
import { leadingPart, measureMessage } from './measure-message.ts';
import { measureCitationAt, measureUses, type MeasureUses } from './measure-uses.ts';
import { aimsInWords, type MeasureView } from './measure-view.ts';
import { forecastView, type ForecastView } from './forecasts.ts';
import { measureSections, type MeasureSection } from './measure-section.ts';
import type { Link } from './navigation.ts';
import type { Citation } from './statement.ts';
import { measureTimeline, type Timeline } from './timeline/timeline.ts';

/** The page of a measure. */
export interface MeasurePage {
  kicker: string;
  /** What it says of the municipality, for the group with most numbers. */
  message: string | undefined;
  forecasts: ForecastView[];
  sections: MeasureSection[];
  /** The group that is shown at first, on a page that has several. */
  shown: string;
  /** What unfolds the choices on a phone, where they are so many that one would meet them and not the numbers. */
  unfolding: string | undefined;
  /** The municipality, where other places stand beside it, so that one can choose to see it alone. */
  ownPlace: string | undefined;
  unit: string;
  /** Which way documents want it to go. */
  aims: string[];
  /** The measure that it is a part of. */
  whole: Link | undefined;
  /** That a definition that a plan rests on has been corrected. */
  corrected: CorrectionMark | undefined;
  breaks: BreakView[];
  /** When there are numbers of it, and what happened meanwhile; nothing where no event is told of that concerns it. */
  meanwhile: Pick<Timeline, 'drawings' | 'events'> | undefined;
  uses: MeasureUses;
  files: Link[];
  /** The file that most look for, offered before all else. */
  spreadsheet: string;
  citation: Citation;
  /** What another site may show of it. */
  frame: string;
}

/** What parts the series: "Fra 2018", and what happened. */
export interface BreakView {
  from: string;
  text: string;
}

/** So many choices take few lines on a phone. */
const fewChoices = 5;

export async function measurePage(view: MeasureView, library: Library, at: PublicAddress): Promise<MeasurePage> {
  const { measure, years } = view;
  const whole = library.measures.find(({ id }) => id === measure.partOf);
  const sections = await measureSections(view, library);
  return {
    kicker: `Nøgletal, ${joinList(years.map((year) => markOf(year, library)))}`,
    message: measureMessage(view, library),
    forecasts: forecastsAbout(measure, library).map((check) => forecastView(check, library)),
    sections,
    ownPlace: ownAmongOthers(view, library),
    shown: leadingPart(view, library).id,
    unfolding: sections.length > fewChoices ? `Vis alle ${sections.length} grupper` : undefined,
    unit: endSentence(capitalize(unitWords(measure.unit).many)),
    aims: aimsInWords(measure, library),
    corrected: measureCorrected(measure.id, library),
    whole: whole && { text: whole.title, address: addresses.measure(whole.id) },
    breaks: untold(measure.breaks ?? [], sections).map((each) => breakView(each, library)),
    meanwhile: meanwhile(measure.id, library),
    uses: measureUses(view, library),
    files: measureFiles.map(({ text, ending }) => ({ text, address: addresses.measureFile(measure.id, ending) })),
    spreadsheet: addresses.measureFile(measure.id, '-excel.csv'),
    frame: addresses.measureFrame(measure.id),
    citation: measureCitationAt(view, library, at(addresses.measure(measure.id))),
  };
}

/** What parts the series is told between the numbers that it parts, and elsewhere only where it stands between none. */
const untold = (breaks: readonly Break[], sections: readonly MeasureSection[]): Break[] => {
  const told = sections.flatMap(({ rows }) =>
    rows.flatMap(({ parting }) => [parting?.refusal?.text, parting?.warning].filter((text) => text !== undefined)),
  );
  return breaks.filter(({ cause }) => !told.some((text) => text.includes(unbroken(cause))));
};

function meanwhile(measure: string, library: Library): MeasurePage['meanwhile'] {
  const line = measureTimeline(measure, library);
  return line.events.length > 0 ? line : undefined;
}

function ownAmongOthers({ parts }: MeasureView, { site, places }: Library): string | undefined {
  const own = capitalize(byId(places, site.place).name);
  const all = new Set(parts.flatMap((part) => part.places));
  return all.has(own) && all.size > 1 ? own : undefined;
}

const measureFiles: { text: string; ending: MeasureEnding }[] = [
  { text: 'Til Excel (CSV)', ending: '-excel.csv' },
  { text: 'Til programmer (CSV)', ending: '.csv' },
  { text: 'JSON', ending: '.json' },
];

function breakView({ at, cause, effect, groups: ids }: Break, { groups }: Library): BreakView {
  const whom = ids ? ` (${joinList(ids.map((id) => byId(groups, id).title))})` : '';
  return {
    from: `Fra ${formatPeriod(toPeriod(at))}`,
    text: `${whom}: ${unbroken(endSentence(cause))} ${breakEffectLabels[effect]}`,
  };
}
