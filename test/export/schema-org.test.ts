import { describe, expect, it } from 'vitest';
import { dataSetOf } from '../../src/export/open-data.ts';
import { breadcrumbs, dataset, organization } from '../../src/export/schema-org.ts';
import { findFigure } from '../../src/plan/library/library.ts';
import { dataBlock } from '../../src/site/data-block.ts';
import { inventedLibrary } from '../support/libraries.ts';

const library = inventedLibrary();
const at = (address: string): string => `https://plan.example${address}`;

describe('what pages say of themselves to search engines', () => {
  it('is of a table: what it shows, its files, its licence and who publishes it', () => {
    const figure = findFigure(library, '2019', 'tabel-5')!;
    expect(dataset(dataSetOf(figure, library), library, at)).toMatchObject({
      '@type': 'Dataset',
      '@id': 'https://plan.example/2019/tal/tabel-5/#datasaet',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2019-04-01/2019-06-30',
      publisher: { '@type': 'GovernmentOrganization', name: 'Lilleby Kommune' },
      distribution: [
        { encodingFormat: 'text/csv', contentUrl: 'https://plan.example/2019/tal/tabel-5.csv' },
        { encodingFormat: 'text/csv', contentUrl: 'https://plan.example/2019/tal/tabel-5-excel.csv' },
        { encodingFormat: 'application/json', contentUrl: 'https://plan.example/2019/tal/tabel-5.json' },
      ],
    });
  });

  it('describes each table in 50 to 5000 characters, as search engines ask', () => {
    const lengths = library.figures.map((figure) => dataSetOf(figure, library).description.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(5000);
  });

  it('is the way from the front page, whose last step leads nowhere', () => {
    expect(breadcrumbs([{ text: '2019', address: '/2019/' }, { text: 'Tal' }], at)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Forside', item: 'https://plan.example/' },
        { '@type': 'ListItem', position: 2, name: '2019', item: 'https://plan.example/2019/' },
        { '@type': 'ListItem', position: 3, name: 'Tal' },
      ],
    });
  });

  it('is the municipality, with the ways to ask it', () => {
    expect(organization(library, at)).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Lilleby Kommune',
      contactPoint: { name: 'Jobcenter Lilleby' },
    });
  });

  it('cannot end the element that it stands in', () => {
    const text = dataBlock({ name: '</script><script>alert(1)</script><!-- & -->' });
    expect(text).not.toMatch(/[<>&]/);
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!-- & -->' });
  });
});
