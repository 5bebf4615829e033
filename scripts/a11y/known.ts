/** What an engine says is wrong, and where. */
export interface Fault {
  engine: string;
  rule: string;
  /** What it says it of, as a selector or a path. */
  target: string;
  page: string;
  view: string;
}

/** What an engine says and what is no fault, and why not. */
export const known: readonly { engine: string; rule: string; why: string }[] = [];

const isKnown = (fault: Fault): boolean =>
  known.some(({ engine, rule }) => engine === fault.engine && rule === fault.rule);

/** The faults that somebody must mend. */
export const telling = (faults: readonly Fault[]): Fault[] => faults.filter((fault) => !isKnown(fault));

/** What is known, and what no engine has said: the reason has no use any more. */
export const unused = (faults: readonly Fault[]): typeof known =>
  known.filter(({ engine, rule }) => !faults.some((fault) => fault.engine === engine && fault.rule === rule));
