import { describe, expect, it } from 'vitest';
import { writtenNumbers } from '../../../src/plan/prose/written-numbers.ts';

const measured = (text: string) =>
  writtenNumbers(text)
    .filter(({ use }) => use === 'measured')
    .map(({ text: written }) => written);

describe('a number that a table has or should have', () => {
  it.each([
    ['Andelen er 17,1 pct.', '17,1'],
    ['Andelen er 17.1 pct.', '17.1'],
    ['Andelen er 17,1pct. nu', '17,1'],
    ['Andelen er 17,1\u00a0pct.', '17,1'],
    ['Andelen er 99 %', '99'],
    ['Det er 3 procent', '3'],
    ['Faldet er −2,5', '−2,5'],
    ['Der var 4.940 i alt', '4.940'],
    ['Der var 1,234.5 i alt', '1,234.5'],
    ['Det koster 500.000 kr.', '500.000'],
    ['Det koster 5 mio. kr.', '5'],
    ['Der var 300 ledige', '300'],
    ['I alt 1299 unge fik hjælp', '1299'],
    ['Der kom 48 nye jobparate borgere', '48'],
    ['Der kom 8 virksomheder', '8'],
    ['Af dem fik 485 hjælp', '485'],
    ['Der er 2100 borgere på ydelse', '2100'],
    ['Tallet er 99.', '99'],
    ['Under 30 ledige var i gang', '30'],
    ['Der var over 300', '300'],
    ['Nu er der 300+', '300'],
    ['Det koster DKK 17', '17'],
    ['Det koster kr. 17', '17'],
    ['Kommunen kom på en 3. plads', '3'],
    ['Andelen er 2½ pct.', '2½'],
    ['Det er ¾ af dem', '¾'],
  ])('is found in: %s', (text, written) => {
    expect(measured(text)).toEqual([written]);
  });
});

describe('a number that no table has', () => {
  it.each([
    'I 2015 og 2016 gik det op',
    'skoleåret 2017/2018, 2015/16 og 2015-16',
    'Fra 4. kvartal 2018 til 3. kvartal 2019',
    'i 2. eller 3. kvartal',
    'Den 30. september 2016, 30.11.2020 og den 9.8.',
    'Elever i 9. klasse og 1.-3. klasse',
    'mellem 16 og 64 år, 16-66 år, de 18-29-årige, over og under 30 årige',
    'en femtedel er under 30. Mange får hjælp',
    'efter det fyldte 18. år',
    'efter 52 ugers sygdom, nu efter 22 uger, med mindst 190 timers job og et 13-ugers forløb',
    'Efter § 47, stk. 2, og §§ 12 og 13',
    'LAB 2.1, 2.2 og 2.12 efter loven, LBK 548',
    'lov nr. 1482 og LBK nr. 548 af 7. maj 2019',
    'Tabel 1, 2 og 4, bilag 12, kapitel 3, afsnit 2.1 og side 23',
    'numrene 1-4 i kapitel 1 og 5-8 i kapitel 3',
    'Strategi 2022, Covid-19, 3F, 50+, 225-timersregel og 2.g',
    'Ring på telefon 75 12 34 56 eller tlf. 75123456, kl. 14.30',
    '9999 Lilleby',
    'op mod 5-6 samtaler, fra 10 til 9 ud af hundrede',
    'så tæt på hundrede procent som muligt',
    'projektet ”Job 300” og ”Vi er 25”',
    'Læs mere på https://www.eksempel.dk/plan/485 og skriv til job485@eksempel.dk',
  ])('is left alone in: %s', (text) => {
    expect(measured(text)).toEqual([]);
  });
});

describe('a written number', () => {
  it('knows its value and whether its decimals are the English ones', () => {
    const [danish, english, thousands] = writtenNumbers('17,1 og 17.1 og 4.940');
    expect([danish!.value, danish!.isEnglish]).toEqual([17.1, false]);
    expect([english!.value, english!.isEnglish]).toEqual([17.1, true]);
    expect([thousands!.value, thousands!.isEnglish]).toEqual([4940, false]);
  });

  it('has the value of its fraction', () => {
    const value = (text: string) => writtenNumbers(text).map((number) => number.value);
    expect(value('½, 2½ og ¾')).toEqual([0.5, 2.5, 0.75]);
  });

  it('may be a share of something: 2/3 of them', () => {
    expect(measured('Det er 2/3 af dem')).toEqual(['2']);
    expect(measured('Åbent 24/7')).toEqual([]);
  });

  it('takes the hyphen of a range for no minus, and that of a fall for one', () => {
    expect(writtenNumbers('16-66 år og -2,5').map(({ value }) => value)).toEqual([16, 66, -2.5]);
  });
});
