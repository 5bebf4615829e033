import type { SimpleTarget } from '../../entry/target.ts';
import { table, ledige, type AssessmentExample } from './example.ts';

const yearByYear = (...values: [number, number][]): SimpleTarget => ({
  kind: 'per-year',
  measure: 'ledighed',
  years: values.map(([period, value]) => ({ period, comparator: 'at-most', value })),
});
const everyYear: SimpleTarget = {
  kind: 'each-year-change',
  measure: 'ledige',
  direction: 'down',
  by: 5,
  unit: 'pct',
  from: 2018,
  deadline: { period: 2020 },
};
const threeYears = { plan: '2019-2021' } as const;

export const severalYears: AssessmentExample[] = [
  {
    rule: 'per-year',
    about: 'det nyeste år afgør, og der er år tilbage',
    target: yearByYear([2019, 20], [2020, 19.5], [2021, 19]),
    ...threeYears,
    ...table({ 2019: 20.3, 2020: 19.4 }),
    status: 'Foreløbig nået',
    says: 'I 2020 var ledigheden i Lilleby 19,4 pct. Målet er højst 20 pct. i 2019, højst 19,5 pct. i 2020 og højst 19 pct. i 2021. Det er 0,1 procentpoint bedre end målet. I 2019 var tallet 20,3 pct. Målet for det år er ikke nået. Dokumenterne har ingen tal for 2021. Der er år tilbage uden tal, så vurderingen er foreløbig.',
  },
  {
    rule: 'per-year',
    about: 'alle år er gået',
    target: yearByYear([2019, 20], [2020, 19.5]),
    plan: '2019-2020',
    ...table({ 2019: 19.8, 2020: 19.6 }),
    status: 'Ikke nået',
    says: 'I 2020 var ledigheden i Lilleby 19,6 pct. Målet er højst 20 pct. i 2019 og højst 19,5 pct. i 2020. Det er 0,1 procentpoint for højt. I 2019 var tallet 19,8 pct. Målet for det år er nået.',
  },
  {
    rule: 'per-year',
    about: 'lige på årets måltal',
    target: yearByYear([2019, 20], [2020, 19.5]),
    plan: '2019-2020',
    ...table({ 2020: 19.5 }),
    status: 'Nået',
    says: 'I 2020 var ledigheden i Lilleby 19,5 pct. Målet er højst 20 pct. i 2019 og højst 19,5 pct. i 2020. Det er lige præcis målet. Dokumenterne har ingen tal for 2019.',
  },
  {
    rule: 'each-year',
    about: 'hvert år holder',
    target: everyYear,
    ...threeYears,
    ...ledige({ 2018: 400, 2019: 380, 2020: 361 }),
    status: 'Nået',
    says: 'Fra 2019 til 2020 gik antallet af ledige i Lilleby fra 380 til 361, et fald på 5,0 pct. Målet er et fald på mindst 5 pct. hvert år til og med 2020. Det er lige præcis målet. Fra 2018 til 2019 var det et fald på 5,0 pct., og det var nok.',
  },
  {
    rule: 'each-year',
    about: 'ét år holder ikke',
    target: everyYear,
    ...threeYears,
    ...ledige({ 2018: 400, 2019: 390, 2020: 360 }),
    status: 'Ikke nået',
    says: 'Fra 2018 til 2019 gik antallet af ledige i Lilleby fra 400 til 390, et fald på 2,5 pct. Målet er et fald på mindst 5 pct. hvert år til og med 2020. Der mangler 2,5 pct. af udgangspunktet. Fra 2019 til 2020 var det et fald på 7,7 pct., og det var nok.',
  },
  {
    rule: 'each-year',
    about: 'der er et år tilbage',
    target: everyYear,
    ...threeYears,
    ...ledige({ 2018: 400, 2019: 380 }),
    status: 'Foreløbig nået',
    says: 'Fra 2018 til 2019 gik antallet af ledige i Lilleby fra 400 til 380, et fald på 5,0 pct. Målet er et fald på mindst 5 pct. hvert år til og med 2020. Det er lige præcis målet. Tallene slutter før fristen, så vurderingen er foreløbig.',
  },
  {
    rule: 'years-of-plan',
    about: 'målet siger ikke, hvornår det begynder',
    target: { ...everyYear, from: undefined, deadline: { period: 2019 } },
    ...ledige({ 2017: 430, 2018: 400, 2019: 379 }),
    status: 'Nået',
    says: 'Fra 2018 til 2019 gik antallet af ledige i Lilleby fra 400 til 379, et fald på 5,3 pct. Målet er et fald på mindst 5 pct. hvert år til og med 2019. Det er 0,3 pct. af udgangspunktet bedre end målet. Webstedets læsning: Målet siger ikke, hvilket år der er det første. Her er det planens første år, regnet fra året før.',
  },
  {
    rule: 'missing-years',
    about: 'et år mangler',
    target: everyYear,
    ...threeYears,
    ...ledige({ 2018: 400, 2020: 300 }),
    status: 'Kan ikke vurderes: der mangler tal for nogle af årene',
    says: 'Målet er et fald på mindst 5 pct. hvert år til og med 2020. Målet gælder hvert år, men dokumenterne har ikke et tal for 2019.',
  },
];
