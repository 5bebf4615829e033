import { compareText } from './order.ts';
import type { RuleId } from './rule-id.ts';

/** Where in a file something is: a path into its data, or a place that is already known. */
export type Where =
  | { path: readonly (string | number)[]; on?: 'key' | 'value' }
  | { line: number; column: number }
  | undefined;

/** What a rule found: Danish for the editor, with a place that the reader of the file can turn into line and column. */
export interface Finding {
  rule: RuleId;
  file: string;
  where?: Where;
  /** What is wrong, one Danish sentence. */
  message: string;
  /** What to do about it, one Danish sentence. */
  hint: string;
  /** A warning is shown and stops nothing: a rule that cannot be sure leaves the decision to the editor. */
  severity?: 'warning';
}

/** What is wrong with a thing, by a rule that does not need to know where it stands. */
export type Complaint = Omit<Finding, 'file' | 'where'>;

/** A finding with its place in the file, as every caller reports it. */
export interface Problem extends Omit<Finding, 'where'> {
  line: number;
  column: number;
}

/** Orders problems as one would mend them: file by file, from the top. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message);
}

/** A problem as three lines of text: place, what is wrong, what to do. */
export function formatProblem({ file, line, column, rule, message, hint, severity }: Problem): string {
  const name = severity ? `advarsel, ${rule}` : rule;
  return `${file}:${line}:${column}  [${name}]\n  ${message}\n  → ${hint}`;
}
