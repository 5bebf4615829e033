import type { Files } from '../../src/read/read-library.ts';

/** What is in a library that has as little as may be: one plan, whose one chapter is all that there is to read. */
const least = {
  'data/site.yaml': `title: Beskæftigelsesplan
municipality: Lilleby Kommune
place: lilleby
description: Lilleby Kommunes planer for flere i job.
homepage: https://www.lilleby.example
comparedWith: []
comparisons: all
contact: {unit: Jobcenter Lilleby}
accessibility: {tested: 2019-12-01, contact: {unit: Lilleby Kommune}}
`,
  'data/places.yaml': '- {id: lilleby, name: Lilleby, kind: municipality}\n',
  'data/documents.yaml': documentOf('2019'),
  ...plan('2019', 'teal'),
  ...chapter('2019'),
};

function documentOf(year: string): string {
  return `- {id: plan-${year}, title: Lilleby Kommunes plan ${year}, short: Planen ${year}, publisher: Lilleby Kommune}\n`;
}

function plan(year: string, hue: string): Record<string, string> {
  return {
    [`data/${year}/plan.yaml`]: `title: Beskæftigelsesplan ${year}
kind: plan
period: ${year}
status: archived
adopted: {body: Byrådet, date: 2018-12-19}
budget: {text: Budgettet står ikke i dokumentet.}
legalBasis: []
edition: {number: 1, date: 2019-01-01}
summary: Flere skal i job.
hue: ${hue}
keyFigures: []
minute: [Flere skal i job., Unge skal i gang., Virksomheder skal med.]
renders: [{document: plan-${year}, completeness: whole, text: Hele planen.}]
ownDocument: {extent: whole, document: plan-${year}}
missing: []
`,
  };
}

function chapter(year: string): Record<string, string> {
  return {
    [`content/${year}/indledning.mdx`]: `---
title: Indledning
lead: Hvad planen handler om.
order: 1
origin: { document: plan-${year}, label: Kapitel 1 }
---

<Short>
Flere skal i job.
</Short>

Planen er kort. Den siger, at flere skal i job.
`,
  };
}

const files = (texts: Record<string, string>): Files => {
  const encoder = new TextEncoder();
  return new Map(Object.entries(texts).map(([file, text]) => [file, encoder.encode(text)]));
};

export const leastFiles = (): Files => files(least);

/**
 * Three plans, each without what another has: the first has chapters alone, the second goals without a number, the third a
 * table that no goal is about. There are no offers, words, target groups or events, and no page on the site.
 */
export const unevenFiles = (): Files =>
  files({
    ...least,
    ...plan('2020', 'plum'),
    ...chapter('2020'),
    ...plan('2021', 'blue'),
    ...chapter('2021'),
    'data/documents.yaml': ['2019', '2020', '2021'].map(documentOf).join(''),
    'data/themes.yaml': '- {id: job, title: Job, description: Flere i job.}\n',
    'data/2020/goals/flere-i-job.yaml': `kind: result
number: 1
title: Flere i job
wording: Flere skal i job
theme: job
origin: {document: plan-2020, label: Kapitel 1}
relations: [{plan: 2019, relation: new, reason: Planen før havde ingen mål.}]
`,
    'data/2021/figures/tabel-1.yaml': `label: Tabel 1
order: 1
title: Virksomheder
what: Hvor mange virksomheder der er med.
unit: virksomheder
place: lilleby
source: []
origin: {document: plan-2021, label: Tabel 1}
columns: [{id: antal, title: Antal}]
rows: [{id: lilleby, label: Lilleby, values: [12]}]
`,
  });
