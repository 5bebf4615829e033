import type { Plan } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import { toPeriod } from '../value/period.ts';
import { formatDate } from '../words/danish.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A plan that was adopted says when, its edition came no earlier, and what is told has happened. */
export const planDates: Rule = (context) => [
  ...context.shelves.plans.flatMap((plan) => [...notAdopted(plan), ...editionTooEarly(plan)]),
  ...inFuture(context),
];

/** Where no document says it, that is among what is missing, and readers are told. */
function notAdopted({ status, adopted, missing, file }: Plan): Finding[] {
  if (status !== 'adopted' || adopted || missing.some((text) => /vedt[ao]g/i.test(text))) return [];
  return [
    {
      rule: 'not-adopted',
      file,
      where: { path: ['status'] },
      message: 'Planen er sat som vedtaget, men siger ikke af hvem og hvornår.',
      hint: 'Skriv fx adopted: {body: Byrådet, date: 2019-12-18}, eller skriv under missing: Hvem der vedtog planen og hvornår. Er den ikke vedtaget, så skriv status: draft.',
    },
  ];
}

/** A plan whose years are over, beside one that came after it, no longer applies. */
export const superseded: Rule = ({ shelves: { plans }, today }) => {
  if (today === undefined) return [];
  return plans.flatMap(({ status, year, file }): Finding[] => {
    const after = plans.find((each) => each.year > year && each.status !== 'draft');
    if (status !== 'adopted' || !after || toPeriod(year).end >= today) return [];
    return [
      {
        rule: 'superseded',
        severity: 'warning',
        file,
        where: { path: ['status'] },
        message: `Siderne siger, at planen for ${year} gælder, men dens tid er gået, og planen for ${after.year} kom efter den.`,
        hint: 'Skriv status: archived.',
      },
    ];
  });
};

function editionTooEarly({ status, adopted, edition, file }: Plan): Finding[] {
  if (status === 'draft' || !adopted || adopted.date <= edition.date) return [];
  return [
    {
      rule: 'edition-too-early',
      file,
      where: { path: ['edition', 'date'] },
      message: `Udgaven er fra ${formatDate(edition.date)}, men planen blev først vedtaget ${formatDate(adopted.date)}.`,
      hint: 'Ret den af datoerne, der er forkert.',
    },
  ];
}

/** A clock may be wrong, and a page may be made ready for tomorrow: only the editor can tell. */
function inFuture({ shelves, site, today }: RuleContext): Finding[] {
  if (today === undefined) return [];
  const dates: [string, (string | number)[], string | undefined][] = [
    ...shelves.plans.flatMap(({ file, edition, adopted }): typeof dates => [
      [file, ['edition', 'date'], edition.date],
      [file, ['adopted', 'date'], adopted?.date],
    ]),
    ...shelves.figures.map(({ file, retrieved }): (typeof dates)[number] => [file, ['retrieved'], retrieved]),
    ...shelves.documents.map(({ published }, i): (typeof dates)[number] => [
      'data/documents.yaml',
      [i, 'published'],
      published,
    ]),
    ...(['tested', 'made', 'reviewed'] as const).map((day): (typeof dates)[number] => [
      'data/site.yaml',
      ['accessibility', day],
      site?.accessibility[day],
    ]),
  ];
  return dates.flatMap(([file, path, date]): Finding[] =>
    date === undefined || date <= today
      ? []
      : [
          {
            rule: 'date-in-future',
            severity: 'warning',
            file,
            where: { path },
            message: `Datoen ${formatDate(date)} er ikke kommet endnu; i dag er det ${formatDate(today)}.`,
            hint: 'Ret årstallet, hvis det er en slåfejl.',
          },
        ],
  );
}
