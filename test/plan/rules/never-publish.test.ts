import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../support/read-library.ts';
import { strangeCharacters } from '../../../src/plan/prose/characters.ts';
import { personalNumbers } from '../../../src/plan/prose/personal-number.ts';
import { staffIn } from '../../../src/plan/prose/staff.ts';
import { addressComplaint, forbiddenAddresses } from '../../../src/plan/prose/web-address.ts';
import { goodFiles, goodText } from '../../support/libraries.ts';

describe('a personal number', () => {
  const dashes = ['-', '\u00ad', '\u2010', '\u2011', '\u2012', '–', '—', '\u2015', '\u2212', '\ufe63', '\uff0d'];
  const spaces = ['', ' ', '  ', '\u00a0', '\u2009', '\u202f', '\u200b', '\n', '\t'];

  it.each([...dashes, ...spaces, ...dashes.map((dash) => ` ${dash} `), ...dashes.map((dash) => `\u00a0${dash}\u00a0`)])(
    'is one with "%s" between its parts',
    (between) => {
      expect(personalNumbers(`Sag 010203${between}1234.`)).toEqual([4]);
    },
  );

  it.each([
    'cpr010203-1234',
    'cpr.010203-1234',
    '(010203-1234)',
    '010203-**1234**',
    '**010203**-1234',
    '010203-[1234](/2019/)',
    '`010203`-1234',
    '01.02.03-1234',
    '01 02 03 1234',
    '01-02-03-1234',
    '01/02/03-1234',
    '010203 12 34',
    '710203-1234',
    '０１０２０３-１２３４',
    '1012901234',
    '010203+1234',
    '010203:1234',
    '010203;1234',
    '010203,1234',
    '010203=1234',
    '010203|1234',
    '010203·1234',
    '”010203”-”1234”',
    '010203(1234)',
    '010203 (1234)',
    '(010203)-1234',
    '(010203) 1234',
    '010203%2D1234',
    '010203%201234',
    '010203&ndash;1234',
    '010203&#45;1234',
    '010203-12-34',
    '0102 03 1234',
    '0 1 0 2 0 3 1 2 3 4',
    '0 1 0 2 0 3 - 1 2 3 4',
    '01021903-1234',
    '010219031234',
    '01.02.1903-1234',
    '01-02-1903-1234',
    '1.2.1903-1234',
    '1/2-03-1234',
    '1. februar 1903-1234',
    '7102031234',
  ])('is one in %s', (text) => {
    expect(personalNumbers(text)).toHaveLength(1);
  });

  it.each([
    '2019-2021',
    'fra 2018-12-31 til 2019-12-31',
    'Tlf. 75 12 34 56 og 75123456',
    '31.12.2019, punkt 105',
    '320203-1234',
    '011303-1234',
    '1.027, 2.948 og 11.169',
    '010203-12345',
    'CVR 29189587',
    'EAN 5798006313792',
    '311.663.095 kr.',
    '[16, 66], [120101, 1234]',
    '010203, 1234',
    '120101 (2015)',
    '120101: 1234',
    'Pr. 31.12.2019 1234 personer',
    '1/1-31/12 2019',
    '1.1.2015-31.12.2016',
    '1.1.2015-2016',
    '31. december 2018-2019',
    'Tlf. 12 10 12 34 og +45 12 10 12 34',
    '2010 2011 1234',
    '31-12-2010 10:15',
    '/artikel/7512001234/',
    '1 2 0 1 0 5',
  ])('is none in %s', (text) => {
    expect(personalNumbers(text)).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    'http://localhost:4321/',
    'https://localhost./',
    'http://intranet/plan',
    'https://intranet.kommunen.dk/',
    'https://sager.local/',
    'https://sager.lan/',
    'https://sager.intern',
    'http://10.0.0.5/',
    'http://172.16.0.1/',
    'http://192.168.1.4/',
    'http://127.0.0.1/',
    'http://169.254.1.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'https://[::1]/',
    'https://[fd00::1]/',
    'https://[::ffff:10.0.0.5]/',
    'file:///c:/plan.docx',
    'file:server/plan',
    'c:\\plan.docx',
    '\\\\server\\plan',
    '//server/plan',
    '/\\server/plan',
    'data:image/svg+xml,x',
    'DATA:,x',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'vbscript:x',
    'https://navn@eksempel.dk/',
    'https://navn:kode@eksempel.dk/',
    'https://.',
    'https://%00/',
    'https://"onmouseover=x',
    'https://eksempel/',
    'https://eksempel.1/',
    'mailto:',
    'tel:ring',
    'tel:%',
    'https://%',
    'ftp://eksempel.dk/',
    'https:eksempel.dk',
    'https:/eksempel.dk',
    'https:///eksempel.dk',
    'http:eksempel.dk',
    'https://www.intranet.eksempel.dk/',
    'https://outlook.office365.com/mail',
  ])('that readers cannot open, or must not, is refused: %s', (url) => {
    expect(addressComplaint(url)?.rule).toBe('forbidden-link');
  });

  it.each([
    'https://www.eksempel.dk/plan?a=b#c',
    'http://eksempel.dk',
    'https://æblegrød.dk/',
    'https://job.eksempel.co.uk:8443/',
    'mailto:jobcenter@eksempel.dk',
    'tel:+45 75 12 34 56',
    '/2019/tal/tabel-8/',
    '#afsnit',
  ])('that they can open is not: %s', (url) => {
    expect(addressComplaint(url)).toBeUndefined();
  });

  it.each([
    ['Se http://localhost:3000/plan.', 4],
    ['Se localhost:3000.', 3],
    ['Ligger på \\\\server\\plan', 10],
    ['Ligger på H:\\sager', 10],
    ['Se 192.168.1.4 her', 3],
    ['Se sager.intern her', 3],
    ['Se //server/plan', 3],
    ['Se data:text/html,x', 3],
    ['Ligger på \\server\\plan', 10],
    ['Ligger i H:/sager/plan.docx', 10],
    ['Se intranet.eksempel.dk', 3],
    ['Se www.intra.eksempel.dk/plan', 3],
  ])('is found in running text: %s', (text) => {
    expect(forbiddenAddresses(text)).toHaveLength(1);
  });

  it.each([
    'Vælg data: tal og tekst.',
    'Kommunen og/eller staten, se www.eksempel.dk og https://www.eksempel.dk/plan.',
    'Version 10.1.2 og afsnit 2.1.3, kl. 10.30',
    'Den interne profil er intern.',
    'Kontakt lokal@eksempel.dk',
    'Kommunens intranet. Derefter mere.',
    'Svarene ja/nej og A/B',
  ])('is not seen where there is none: %s', (text) => {
    expect(forbiddenAddresses(text)).toEqual([]);
  });
});

describe('a character that one cannot see', () => {
  it.each([
    ['a\u0000b', 'styretegn'],
    ['a\u000bb', 'styretegn'],
    ['a\u007fb', 'styretegn'],
    ['a\u0085b', 'gammel tegnkodning'],
    ['a\rb', 'CR'],
    ['a\u00adb', 'blød bindestreg'],
    ['a\u200bb', 'uden bredde'],
    ['a\u200db', 'uden bredde'],
    ['a\u2060b', 'uden bredde'],
    ['a\ufeffb', 'BOM'],
    ['a\u202eb', 'læseretning'],
    ['a\u2066b', 'læseretning'],
    ['a\u2028b', 'linjeskift'],
    ['a\u2009b', 'særlig bredde'],
    ['a\ufffdb', 'gået tabt'],
    ['a\uf0b7b', 'Word'],
    ['pro\ufb01l', 'ét tegn'],
    ['a\u180eb', 'usynligt tegn'],
    ['a\u3164b', 'usynligt tegn'],
    ['a\u034fb', 'usynligt tegn'],
    ['a\u2062b', 'usynligt tegn'],
    ['a\u2800b', 'usynligt tegn'],
    ['a\uffffb', 'usynligt tegn'],
    ['a\u{e0100}b', 'usynligt tegn'],
    ['a\ufe0fb', 'usynligt tegn'],
    ['a \u0301b', 'usynligt tegn'],
    ['\u0661 person', 'ciffer'],
    ['\u{1d7cf} person', 'ciffer'],
    ['l\u0435dig', 'andet alfabet'],
    ['j\u03bfb', 'andet alfabet'],
    ['\uff21BC', 'skrifttype'],
    ['\u{1d400}bc', 'skrifttype'],
    ['beskÃ¦ftigelse', 'tegnkodning'],
    ['\u00e2\u20ac\u0153ord', 'tegnkodning'],
  ])('is named by what it is: %j', (text, name) => {
    const [first, ...rest] = strangeCharacters(text);
    expect(first?.complaint.message).toContain(name);
    expect(rest).toEqual([]);
  });

  it.each([
    'æøå ÆØÅ é ü – ” … § ½',
    '1.027\u00a0personer',
    'tab\there\r\nog linje',
    '👨\u200d👩\u200d👧 og 👷🏽',
    '❤\ufe0f 🇩🇰 1\ufe0f\u20e3',
    'a\u030a e\u0301',
    'Ελλάδα, Россия og m²',
    '\ufeffførst i filen',
  ])('is not seen in %j', (text) => {
    expect(strangeCharacters(text)).toEqual([]);
  });

  it('may be a hard space in running text, but not in front of a line, in a key, or between the digits of a number', () => {
    expect(strangeCharacters('title: 5\u00a0pct. i\u00a0alt', 'yaml')).toEqual([]);
    for (const text of [
      '\u00a0unit: pct',
      'unit:\u00a0pct',
      '  -\u00a0{id: a}',
      'values: [4\u00a0940, 5]',
      'under\u00a0title: x',
    ]) {
      expect(strangeCharacters(text, 'yaml'), text).toHaveLength(1);
    }
    expect(strangeCharacters('1.027\u00a0personer', 'mdx')).toEqual([]);
    for (const text of ['\u00a0tekst', '##\u00a0Overskrift', '-\u00a0punkt', '<Value\u00a0of="x" />']) {
      expect(strangeCharacters(text, 'mdx'), text).toHaveLength(1);
    }
  });
});

describe('a person who works for the municipality', () => {
  it.each([
    'Arrangementet var v/ Anna Andersen.',
    'Kontakt Anna Andersen på telefon.',
    'Kontakt afdelingsleder Anna Andersen.',
    'Jobcenterchef Anna Andersen siger ja.',
    'Det siger borgmester Bo B. Berg.',
    'Udvalgsformand Anna-Lise Andersen var med.',
    'Anna Andersen, teamleder',
    'Med venlig hilsen\nAnna Andersen',
    'Skriv til aan@eksempel.dk.',
    'Skriv til aan(a)eksempel.dk.',
    'Sagsbehandler: Anna Andersen',
    'Skrevet af Anna Andersen.',
    'Udarbejdet af: Anna Andersen',
    'Spørg Anna Andersen i Jobcentret.',
    'Ring til Anna Andersen.',
    'Anna Andersen (A) spurgte.',
    'Jobcenterchef Åse Østergård siger ja.',
    'Borgmester August Vestergaard siger ja.',
    'Skriv til andersen.aan@eksempel.dk.',
    '*Anna Andersen*',
    'Anna Bo Andersens forslag blev vedtaget.',
    'Ring på 20 12 34 56.',
    'Ring på +45 20 12 34 56.',
    'Tlf. 2012 3456',
    'Telefon: 20123456',
  ])('is noticed, as a warning: %s', (text) => {
    expect(staffIn(text).map(({ complaint }) => complaint.severity)).toEqual(['warning']);
  });

  it('is found however its letters are written, at its place', () => {
    const written = 'På året: kontakt Åse Hansen om det'.normalize('NFD');
    const [found] = staffIn(written);
    expect(written.slice(found!.index).normalize('NFC')).toMatch(/^Åse Hansen/);
  });

  it.each([
    'Skriv til anna.andersen@eksempel.dk.',
    'Skriv til anna_andersen@kommune.eksempel.dk.',
    'Skriv til anna.andersen [at] eksempel.dk.',
    'Skriv til anna-lise.andersen@eksempel.dk.',
  ])('is certain, where the address has a first name and one more: %s', (text) => {
    const found = staffIn(text).map(({ complaint: { rule, severity } }) => ({ rule, severity }));
    expect(found).toEqual([{ rule: 'staff-mail', severity: undefined }]);
  });

  it.each([
    'Ring til Jobcentret på 79 75 50 00, eller på tlf. 79755000.',
    'Antallet gik fra 12 34 til 56.',
    'Tabellen har 20 12 34 56 78.',
    'Det kostede 20123456 kr.',
    'Mødet er på Anna Anchers Vej og på Peter Bangs Skole.',
    'Anna og Bo er opdigtede. Peter. Hansen.',
    'Hans Kommune vil det.',
    'Kontakt Jobcenter Lilleby.',
    'Kontakt Lilleby Kommune.',
    'Skriv til jobcenter@eksempel.dk, post@eksempel.dk, kontakt@eksempel.dk eller info@eksempel.dk.',
    'Skriv til eksempel@eksempel.dk eller unge-og-job@eksempel.dk.',
    'Borgmesteren og udvalgsformanden var med.',
    'Medarbejder i Region Midtjylland',
    'Lederen af Ungdommens Uddannelsesvejledning',
    'Tak til Ungdommens Uddannelsesvejledning',
    'Kontakt Jobcenter Øst.',
    'Skrevet af Region Midtjylland',
    'Lov om Aktiv Socialpolitik (LAS)',
    'Ungdommens Uddannelsescenter Øst (UU)',
  ])('is not seen in: %s', (text) => {
    expect(staffIn(text)).toEqual([]);
  });

  it('stops nothing: the library is read all the same', () => {
    const text = `${goodText('content/om.mdx')}\nSkriv til aan@eksempel.dk.\n`;
    const files = new Map([...goodFiles(), ['content/om.mdx', new TextEncoder().encode(text)]]);
    const { library, problems, warnings } = readLibrary(files);
    expect(problems).toEqual([]);
    expect(library).toBeDefined();
    expect(warnings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['staff-mail 9']);
  });
});
