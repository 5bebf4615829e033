import type { Library } from '../plan/library/library.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';

/** How a program reads the numbers of all plans. */
export interface ReadingWay {
  program: string;
  code: string;
}

/** The newest numbers of the municipality itself that are told in percent and are of a measure, asked for in three ways: short, and of use at once. */
export function readingWays({ site }: Pick<Library, 'site'>, at: PublicAddress): ReadingWay[] {
  const file = at(addresses.gathered('observations.parquet'));
  return [
    {
      program: 'R',
      code: [
        '# install.packages(c("arrow", "dplyr"))',
        'library(dplyr)',
        `fil <- "${file}"`,
        'hentet <- tempfile(fileext = ".parquet")',
        'download.file(fil, hentet, mode = "wb")',
        'tal <- arrow::read_parquet(hentet)',
        `tal |> filter(place_id == "${site.place}", unit_id == "pct", !is_change, !is.na(measure), !is.na(value)) |>`,
        '  select(plan, measure, group, start, end, value) |>',
        '  arrange(desc(end))',
      ].join('\n'),
    },
    {
      program: 'Python',
      code: [
        '# pip install pandas pyarrow',
        'import pandas as pd',
        `tal = pd.read_parquet("${file}")`,
        `egne = tal[(tal.place_id == "${site.place}") & (tal.unit_id == "pct") & ~tal.is_change]`,
        'egne = egne.dropna(subset=["measure", "value"]).sort_values("end", ascending=False)',
        'print(egne[["plan", "measure", "group", "start", "end", "value"]].to_string(index=False))',
      ].join('\n'),
    },
    {
      program: 'DuckDB',
      code: [
        'SELECT plan, measure, "group", start, "end", value',
        `FROM '${file}'`,
        `WHERE place_id = '${site.place}' AND unit_id = 'pct' AND NOT is_change`,
        '  AND measure IS NOT NULL AND value IS NOT NULL',
        'ORDER BY "end" DESC;',
      ].join('\n'),
    },
  ];
}
