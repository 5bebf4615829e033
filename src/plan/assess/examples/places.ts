import { level, under, beside, type AssessmentExample } from './example.ts';

export const toPlaces: AssessmentExample[] = [
  {
    rule: 'relative-to-place',
    about: 'lavere end i landet',
    target: under('hele-landet'),
    ...beside({ 2019: 4.9 }, { 2019: 5.1 }),
    status: 'Nået',
    says: 'I 2019 var ledigheden i Lilleby 4,9 pct. og i hele landet 5,1 pct. Målet er at ligge på niveau med eller under hele landet senest i 2019. Det er 0,2 procentpoint bedre end målet.',
  },
  {
    rule: 'relative-to-place',
    about: 'på niveau er nok, når målet siger det',
    target: under('hele-landet'),
    ...beside({ 2019: 5.1 }, { 2019: 5.1 }),
    status: 'Nået',
    says: 'I 2019 var ledigheden i Lilleby 5,1 pct. og i hele landet 5,1 pct. Målet er at ligge på niveau med eller under hele landet senest i 2019. Det er lige præcis målet.',
  },
  {
    rule: 'relative-to-place',
    about: 'på niveau er ikke nok, når målet er at ligge under',
    target: under('hele-landet', { comparator: 'below' }),
    ...beside({ 2019: 5.1 }, { 2019: 5.1 }),
    status: 'Ikke nået',
    says: 'I 2019 var ledigheden i Lilleby 5,1 pct. og i hele landet 5,1 pct. Målet er at ligge under hele landet senest i 2019. Det er lige på grænsen, og det er ikke nok.',
  },
  {
    rule: 'relative-to-place',
    about: 'to fald holdt op mod hinanden',
    target: under('hele-landet', { measure: 'udvikling', comparator: 'below' }),
    tables: [
      [
        { measure: 'udvikling', numbers: { '2018-2019': -1.2 } },
        { measure: 'udvikling', place: 'hele-landet', numbers: { '2018-2019': 0.9 } },
      ],
    ],
    status: 'Nået',
    says: 'Fra 2018 til 2019 faldt udgifterne i Lilleby med 1,2 pct. I hele landet var der en stigning på 0,9 pct. Målet er et større fald end i hele landet senest i 2019. Det er 2,1 procentpoint bedre end målet.',
  },
  {
    rule: 'other-place',
    about: 'målet gælder nabokommunen',
    target: under('hele-landet', { of: 'strandoe' }),
    tables: [
      [
        { numbers: { 2019: 4.1 } },
        { place: 'strandoe', numbers: { 2019: 5.4 } },
        { place: 'hele-landet', numbers: { 2019: 5.1 } },
      ],
    ],
    status: 'Ikke nået',
    says: 'I 2019 var ledigheden i Strandø 5,4 pct. og i hele landet 5,1 pct. Målet for Strandø er at ligge på niveau med eller under hele landet senest i 2019. Det er 0,3 procentpoint for højt.',
  },
  {
    rule: 'other-place',
    about: 'et niveau for nabokommunen',
    target: level('at-most', 5.5, { place: 'strandoe' }),
    tables: [[{ numbers: { 2019: 6.1 } }, { place: 'strandoe', numbers: { 2019: 5.4 } }]],
    status: 'Nået',
    says: 'I 2019 var ledigheden i Strandø 5,4 pct. Målet for Strandø er højst 5,5 pct. senest i 2019. Det er 0,1 procentpoint bedre end målet.',
  },
];
