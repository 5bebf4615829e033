import { describe, expect, it } from 'vitest';
import { planOf, type Plan } from '../../src/plan/library/library.ts';
import { adoptionText, citation, namedStatement, plansStatement, planStatement } from '../../src/site/statement.ts';
import { twoYears } from '../support/plan-years.ts';

const library = twoYears();
const plan = planOf(library, '2019');
const adopted: Plan['adopted'] = { body: 'byrådet', date: '2018-12-19' };

describe('where a plan stands', () => {
  it.each([
    ['draft', 'Udkast'],
    ['adopted', 'Gælder'],
    ['archived', 'Gælder ikke længere'],
  ] as const)('%s: %s', (status, words) => {
    expect(planStatement({ status })).toBe(words);
  });

  it('names the plan where the page does not', () => {
    expect(namedStatement({ title: 'Beskæftigelsesplan 2015', status: 'archived' })).toBe(
      'Beskæftigelsesplan 2015: gælder ikke længere',
    );
  });

  it('calls a plan adopted only where the documents say by whom and when', () => {
    expect(adoptionText({ adopted, status: 'adopted' })).toBe('Vedtaget af byrådet 19.\u00a0december 2018.');
    expect(adoptionText({ adopted: undefined, status: 'draft' })).toBe('Planen er ikke vedtaget.');
    expect(adoptionText({ adopted: undefined, status: 'archived' })).toBe(
      'Dokumenterne siger ikke, hvem der vedtog planen eller hvornår.',
    );
  });
});

describe('a page that runs through the plan years', () => {
  const statement = (...statuses: Plan['status'][]) =>
    plansStatement(statuses.map((status, i) => ({ year: `${2015 + i}` as const, status })));

  it('says nothing where all plans apply', () => {
    expect(statement('adopted', 'adopted')).toBeUndefined();
  });

  it('says that none applies', () => {
    expect(statement('archived', 'archived')).toBe(
      'Her er samlet, hvad dokumenterne fortæller om 2015 og 2016. Ingen af planerne gælder længere.',
    );
  });

  it('says which do not, and which is a draft', () => {
    expect(statement('archived', 'adopted', 'draft')).toBe(
      'Her er samlet, hvad dokumenterne fortæller om 2015, 2016 og 2017. Planen for 2015 gælder ikke længere. Planen for 2017 er et udkast.',
    );
    expect(statement('archived')).toBe(
      'Her er samlet, hvad dokumenterne fortæller om 2015. Planen for 2015 gælder ikke længere.',
    );
  });
});

describe('a citation', () => {
  it('names the document that the thing stands in, not the plan of the year', () => {
    const origin = { document: 'ministeren', label: 'Side 2' };
    expect(
      citation('Ministermål', origin, plan, library, {
        address: 'https://lilleby.example/2019/maal/x/',
        corrected: undefined,
      }),
    ).toEqual({
      text: 'Ministermål. Ministerens mål (Ministeriet, 3.\u00a0februar 2020), Side 2. Gengivet på Beskæftigelsesplan, Lilleby Kommune, 2019, webstedets udgave 1.0 (1.\u00a0januar 2019).',
      address: 'https://lilleby.example/2019/maal/x/',
      reference: {
        key: '2019-maal-x',
        author: 'Lilleby Kommune',
        title: 'Ministermål',
        site: 'Beskæftigelsesplan',
        note: 'Ministerens mål (Ministeriet, 3.\u00a0februar 2020), Side 2. Webstedets udgave 1.0 (1.\u00a0januar 2019).',
        edition: { number: '1.0', date: '2019-01-01' },
        address: 'https://lilleby.example/2019/maal/x/',
      },
    });
  });
});
