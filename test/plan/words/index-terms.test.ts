import { describe, expect, it } from 'vitest';
import { indexTermsIn } from '../../../src/plan/words/index-terms.ts';
import { spellings, stemOf } from '../../../src/plan/words/search-words.ts';

const termsOf = (text: string, ...texts: string[]): string[] =>
  indexTermsIn({ texts: [text, ...texts], names: [] })(text);

describe('a compound', () => {
  it('is found by what it ends with, where that is a word somewhere', () => {
    expect(termsOf('sygedagpenge', 'Hun fik dagpenge.')).toContain('dagpenge');
    expect(termsOf('arbejdsmarkedsydelse', 'En ydelse.')).toContain('ydelse');
    expect(termsOf('sygedagpenge')).toEqual([]);
  });

  it('is found by each word within it and all that comes after, with the ending that Danish gives it', () => {
    const terms = termsOf('sygedagpengemodtagerne', 'syge', 'dagpenge', 'en modtager');
    expect(terms).toContain('dagpengemodtagerne');
    expect(terms).toContain('modtagerne');
  });

  it('is not cut where what is left is too short to be a word of its own', () => {
    expect(termsOf('mentor', 'tor')).toEqual([]);
    // Four letters are a part only where there is a word before them too.
    expect(termsOf('jobplan', 'plan')).toEqual([]);
    expect(termsOf('jobplan', 'plan', 'job')).toEqual(['plan']);
    expect(termsOf('10-årsplan', 'årsplan')).not.toContain('årsplan');
  });
});

describe('what may be written in another way', () => {
  it('is found with ae, oe and aa, with the bare letters, with x for ks and without hyphens', () => {
    expect(spellings('Førtidspension')).toEqual(['foertidspension', 'fortidspension']);
    expect(spellings('fleksjob')).toEqual(['flexjob']);
    expect(spellings('a-kasse')).toEqual(['akasse']);
    expect(spellings('på')).toEqual(['paa', 'pa']);
    expect(spellings('mentor')).toEqual([]);
    // Where the two letters meet between two words, nobody writes x.
    expect(spellings('virksomhed')).toEqual([]);
  });

  it('and so are the parts of it', () => {
    expect(termsOf('kontanthjælp', 'hjælp')).toEqual(expect.arrayContaining(['hjælp', 'hjaelp', 'kontanthjaelp']));
  });
});

describe('what has several names', () => {
  const names = [
    ['integrationsydelse', 'selvforsørgelses- og hjemrejseydelse'],
    ['KSD', 'sygesystem'],
  ];
  const terms = (text: string): string[] => indexTermsIn({ texts: [], names })(text);

  it('is found by each of them where a text has one', () => {
    expect(terms('Flere på integrationsydelsen')).toEqual(
      expect.arrayContaining(['selvforsørgelses', 'og', 'hjemrejseydelse']),
    );
    expect(terms('Hjemrejse')).toEqual([]);
  });

  it('is not taken for what only begins alike: a short name stands in too many words', () => {
    expect(terms('KSD er nyt')).toEqual([]);
    expect(terms('Et sygesystem')).toContain('ksd');
  });
});

it('what is left of a word without its ending is what its forms have in common', () => {
  const forms = ['virksomhed', 'virksomheder', 'virksomhedens', 'virksomhederne', 'virksomhedernes'];
  expect(new Set(forms.map(stemOf))).toEqual(new Set(['virksomhed']));
  expect(['job', 'jobbet', 'jobbene'].map(stemOf)).toEqual(['job', 'job', 'job']);
  expect(['ydelse', 'ydelsen', 'ydelserne'].map(stemOf)).toEqual(['ydels', 'ydels', 'ydels']);
  // A word that is no longer than an ending keeps what it has.
  expect(['ens', 'der', '2019'].map(stemOf)).toEqual(['ens', 'der', '2019']);
});
