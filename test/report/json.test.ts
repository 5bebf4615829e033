import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readLibrary } from '../support/read-library.ts';
import { ruleIds } from '../../src/plan/value/rule-id.ts';
import { asData } from '../../src/report/json.ts';
import { caseFiles, goodFiles } from '../support/libraries.ts';

/** What other programs may count on, as CONTRIBUTING.md tells it. Nothing else may stand there. */
const count = z.int().min(0);
const reportSchema = z.strictObject({
  version: z.literal(1),
  counts: z.strictObject({ problems: count, warnings: count, files: count, filesWithProblems: count }),
  problems: z.array(
    z.strictObject({
      severity: z.enum(['problem', 'warning']),
      rule: z.enum(ruleIds),
      file: z.string().min(1),
      line: z.int().min(1),
      column: z.int().min(1),
      message: z.string().min(1),
      why: z.string().min(1).optional(),
      hint: z.string().min(1),
      source: z.string().min(1).optional(),
    }),
  ),
});

function asText(files: ReturnType<typeof goodFiles>) {
  const { problems, warnings } = readLibrary(files);
  return reportSchema.parse(JSON.parse(JSON.stringify(asData([...warnings, ...problems], files))));
}

describe('a check as data', () => {
  it('of a library that is in order has its counts and no problems', () => {
    expect(asText(goodFiles())).toEqual({
      version: 1,
      counts: { problems: 0, warnings: 0, files: goodFiles().size, filesWithProblems: 0 },
      problems: [],
    });
  });

  it('has of each problem all that the text has', () => {
    const { counts, problems } = asText(caseFiles('number-with-dot'));
    expect(counts).toMatchObject({ problems: 1, filesWithProblems: 1 });
    expect(problems).toEqual([
      {
        severity: 'problem',
        rule: 'number-with-dot',
        file: 'data/2019/figures/tabel-1.yaml',
        line: 13,
        column: 60,
        message: '4.940 læses som et decimaltal.',
        why: expect.stringContaining('4.940'),
        hint: expect.stringContaining('4940'),
        source: '  - {id: lilleby, label: Lilleby, place: lilleby, values: [4.940, 4.9]}',
      },
    ]);
  });

  it.each(['unread-files', 'wrong-encoding', 'utf-16', 'empty-file', 'staff', 'unlike-expected'])(
    'keeps its shape, whatever is wrong: %s',
    (name) => expect(asText(caseFiles(name)).problems.length).toBeGreaterThan(0),
  );
});
