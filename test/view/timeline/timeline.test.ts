import { describe, expect, it } from 'vitest';
import { measureTimeline, timeline } from '../../../src/site/timeline/timeline.ts';
import { plainSpaces } from '../../../src/plan/words/danish.ts';
import { twoYears } from '../../support/plan-years.ts';
import { goodText } from '../../support/libraries.ts';

const event = (fields: string): string =>
  `title: Noget skete\nshortTitle: noget\ntext: Det ændrede tallene.\nsource: En lov\n${fields}`;

const library = twoYears({
  'data/events/sidst.yaml': event('kind: other\nfrom: 2020-03-12\nto: 2021M05\n'),
  'data/events/foerst.yaml': event('kind: reform\nfrom: 2017M07\n'),
  'data/events/maal.yaml': event('kind: register\nfrom: 2018\n'),
});

describe('the time line', () => {
  it('begins with how often rules and ways of counting were changed between which years', () => {
    expect(timeline(library).lead).toBe(
      'Planerne er fra 2019 og 2021. Fra 2017 til 2021 kom der én gang nye regler, og én gang blev tal gjort op på en ny måde. Derfor kan tal fra før og efter ikke altid sammenlignes.',
    );
  });

  it('says no more than which plans there are where nobody has written down an event', () => {
    expect(timeline(twoYears()).lead).toBe('Planerne er fra 2019 og 2021.');
  });

  it('tells events in the order in which they happened, as exactly as their source does', () => {
    expect(timeline(library).events.map(({ number, when, kind }) => [number, plainSpaces(when), kind])).toEqual([
      [1, 'Juli 2017', 'Nye regler'],
      [2, '2018', 'Talt på en ny måde'],
      [3, '12. marts 2020 – maj 2021', 'Begivenhed'],
    ]);
  });

  it('shows a measure what concerned everyone, and not reforms that are not known to concern it', () => {
    const { events } = measureTimeline('ledighed', library);
    expect(events.map(({ number, event: { id } }) => [number, id])).toEqual([[1, 'sidst']]);
  });

  it('ties an event to the measures that break on its day', () => {
    const measure = goodText('data/measures/ledighed.yaml');
    const broken = twoYears({
      'data/measures/ledighed.yaml': `${measure}breaks:\n  - {at: 2018, effect: refuses, concerns: register, cause: Nyt register}\n`,
      'data/events/maal.yaml': event('kind: register\nfrom: 2018-01-01\n'),
      'data/events/andet.yaml': event('kind: register\nfrom: 2018-01-02\n'),
    });
    expect(timeline(broken).events.map(({ breaks }) => breaks.map(({ text }) => text))).toEqual([['Ledighed'], []]);
    expect(measureTimeline('ledighed', broken).events.map(({ event: { id } }) => id)).toEqual(['maal']);
  });

  it('draws no time of a forecast, a change, or a number that nobody has said what measures', () => {
    const spans = (measure: string, change = ''): string[] => {
      const figure = goodText('data/2019/figures/tabel-1.yaml').replace('measure: ledighed\n', measure);
      const with2030 = figure.replace('title: 4. kvartal 2019, period: 2019Q4', 'title: Ventet, period: 2030');
      const files = {
        'data/2019/figures/tabel-9.yaml': with2030.replace('Tabel 1', 'Tabel 9').replace(/chart:[^]*/, ''),
      };
      return timeline(twoYears({ ...files, ...(change && { 'data/measures/venter.yaml': change }) })).plans.map(
        ({ text }) => plainSpaces(text),
      );
    };
    const ledighed = goodText('data/measures/ledighed.yaml')
      .replace(/count:.*\n/, '')
      .replace(/aims:[^]*/, '');
    expect(spans('measure: ledighed\n')[0]).toContain('til 2030');
    expect(spans('')[0]).not.toContain('2030');
    expect(spans('measure: venter\n', `${ledighed}forecastOf: ledighed\n`)[0]).not.toContain('2030');
    expect(spans('measure: venter\n', ledighed.replace('type: level', 'type: change'))[0]).not.toContain('2030');
  });
});
