import type { ExampleSituation } from './situation.ts';
import type { SimpleTarget } from '../../entry/target.ts';
import { level, fall, table, type AssessmentExample } from './example.ts';

const parts = (...targets: SimpleTarget[]): Pick<ExampleSituation, 'target'> => ({
  target: { kind: 'compound', parts: targets },
});
const nothing: SimpleTarget = {
  kind: 'count',
  measure: 'virksomheder',
  comparator: 'at-least',
  value: 20,
  deadline: { period: 2019 },
};

export const compounds: AssessmentExample[] = [
  {
    rule: 'compound',
    about: 'begge dele er nået',
    ...parts(level('at-most', 5), level('at-least', 4)),
    ...table({ 2019: 4.9 }),
    status: 'Nået',
    says: 'Begge dele af målet er nået. I 2019 var ledigheden i Lilleby 4,9 pct. Målet er højst 5 pct. senest i 2019. Det er 0,1 procentpoint bedre end målet. I 2019 var ledigheden i Lilleby 4,9 pct. Målet er mindst 4 pct. senest i 2019. Det er 0,9 procentpoint bedre end målet.',
  },
  {
    rule: 'compound',
    about: 'én af to er nået',
    ...parts(level('at-most', 5), level('at-most', 4)),
    ...table({ 2019: 4.9 }),
    status: 'Delvist nået',
    says: 'Én af målets to dele er nået. I 2019 var ledigheden i Lilleby 4,9 pct. Målet er højst 5 pct. senest i 2019. Det er 0,1 procentpoint bedre end målet. I 2019 var ledigheden i Lilleby 4,9 pct. Målet er højst 4 pct. senest i 2019. Det er 0,9 procentpoint for højt.',
  },
  {
    rule: 'compound',
    about: 'ingen er nået',
    ...parts(level('at-most', 3), level('at-most', 4)),
    ...table({ 2019: 4.9 }),
    status: 'Ikke nået',
    says: 'Ingen af målets to dele er nået. I 2019 var ledigheden i Lilleby 4,9 pct. Målet er højst 3 pct. senest i 2019. Det er 1,9 procentpoint for højt. I 2019 var ledigheden i Lilleby 4,9 pct. Målet er højst 4 pct. senest i 2019. Det er 0,9 procentpoint for højt.',
  },
  {
    rule: 'compound',
    about: 'én af to er foreløbig nået',
    ...parts(level('at-most', 5, { deadline: { period: 2020 } }), level('at-most', 4, { deadline: { period: 2020 } })),
    ...table({ 2019: 4.9 }),
    status: 'Foreløbig delvist nået',
    says: 'Foreløbig er én af målets to dele nået. I 2019 var ledigheden i Lilleby 4,9 pct. Målet er højst 5 pct. senest i 2020. Det er 0,1 procentpoint bedre end målet. I 2019 var ledigheden i Lilleby 4,9 pct. Målet er højst 4 pct. senest i 2020. Det er 0,9 procentpoint for højt. Tallene slutter før fristen, så vurderingen er foreløbig.',
  },
  {
    rule: 'part-unknown',
    about: 'én del er nået, den anden har ingen tal',
    ...parts(level('at-most', 5), nothing),
    ...table({ 2019: 4.9 }),
    status: 'Kan ikke vurderes: kun en del af målet kan måles',
    says: 'Én af målets to dele kan vurderes. I 2019 var ledigheden i Lilleby 4,9 pct. Målet er højst 5 pct. senest i 2019. Det er 0,1 procentpoint bedre end målet. Målet er mindst 20 virksomheder senest i 2019. Dokumenterne har ingen tal for antallet af virksomheder i netværket.',
  },
  {
    rule: 'part-unknown',
    about: 'én del er ikke nået, den anden har ingen tal',
    ...parts(level('at-most', 4), nothing),
    ...table({ 2019: 4.9 }),
    status: 'Kan ikke vurderes: kun en del af målet kan måles',
    says: 'Én af målets to dele kan vurderes. Én del er ikke nået, så hele målet er det heller ikke. I 2019 var ledigheden i Lilleby 4,9 pct. Målet er højst 4 pct. senest i 2019. Det er 0,9 procentpoint for højt. Målet er mindst 20 virksomheder senest i 2019. Dokumenterne har ingen tal for antallet af virksomheder i netværket.',
  },
  {
    rule: 'parts-unknown',
    about: 'to dele, hver sin grund',
    ...parts(nothing, fall('relative-change', 15, { from: undefined })),
    ...table({ 2019: 4.9 }),
    status: 'Kan ikke vurderes: ingen af målets dele kan måles',
    says: 'Målet har to dele, og ingen af dem kan vurderes. Målet er mindst 20 virksomheder senest i 2019. Dokumenterne har ingen tal for antallet af virksomheder i netværket. Målet er et fald på mindst 15 pct. senest i 2019. Dokumentet siger ikke, hvad der regnes fra, så ændringen kan ikke regnes ud. I 2019 var tallet 4,9 pct.',
  },
];
