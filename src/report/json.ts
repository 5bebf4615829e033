import type { Problem } from '../plan/value/problem.ts';
import { countFiles, isWarning } from './count.ts';
import { lineOf, type Sources } from './report.ts';
import { why } from './why.ts';

/** What a check found, for other programs; its shape is told in CONTRIBUTING.md and held by test/report/json.test.ts. */
export interface CheckReport {
  /** Raised where something here is renamed, taken away or comes to mean something else; what is added raises nothing. */
  version: 1;
  counts: { problems: number; warnings: number; files: number; filesWithProblems: number };
  problems: ReportedProblem[];
}

interface ReportedProblem {
  severity: 'problem' | 'warning';
  rule: string;
  file: string;
  line: number;
  column: number;
  message: string;
  why?: string;
  hint: string;
  /** The line of the file, where it is about one. */
  source?: string;
}

/** Problems as data. */
export function asData(problems: readonly Problem[], sources: Sources): CheckReport {
  const warnings = problems.filter(isWarning).length;
  return {
    version: 1,
    counts: { problems: problems.length - warnings, warnings, ...countFiles(problems, [...sources.keys()]) },
    problems: problems.map((problem) => reported(problem, lineOf(problem, sources))),
  };
}

function reported(problem: Problem, source: string | undefined): ReportedProblem {
  const { rule, file, line, column, message, hint } = problem;
  const severity = isWarning(problem) ? 'warning' : 'problem';
  const reason = why[rule];
  return {
    severity,
    rule,
    file,
    line,
    column,
    message,
    ...(reason && { why: reason }),
    hint,
    ...(source && { source }),
  };
}
