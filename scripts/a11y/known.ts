/** What an engine says is wrong, and where. */
export interface Fault {
  engine: string;
  rule: string;
  /** The element that the finding is about: a selector or a path. */
  target: string;
  page: string;
  view: string;
}

/** What an engine says that is no fault, in which views, and why not. */
export interface Known {
  engine: string;
  rule: string;
  /** In all views where it names none. */
  view?: RegExp;
  why: string;
}

export const known: readonly Known[] = [
  {
    engine: 'ACE',
    rule: 'aria_complementary_labelled',
    why: 'an aside within an article is no landmark for a screen reader (HTML-AAM 1.0), so it needs no name',
  },
  {
    engine: 'ACE',
    rule: 'table_caption_empty',
    why: 'the caption is there for who listens; who sees has read the same title above the table',
  },
  {
    engine: 'ACE',
    rule: 'table_headers_exists',
    view: /320 px/,
    why: 'the heads are there for who listens; on a phone who sees reads the guide’s rows downwards, without them',
  },
  {
    engine: 'ACE',
    rule: 'table_headers_related',
    why: 'cells that are hidden from screen readers, or that tell of all columns between two parts of a table',
  },
  {
    engine: 'HTML_CodeSniffer',
    rule: 'Principle1.Guideline1_3.1_3_1.H43.HeadersRequired',
    why: 'the heads say by scope what they are for, which WCAG takes as well (H63)',
  },
  {
    engine: 'HTML_CodeSniffer',
    rule: 'Principle3.Guideline3_2.3_2_2.H32.2',
    why: 'the field in the header is sent with Enter; ”Søg” beside it leads to the page where the form has a button',
  },
  {
    engine: 'HTML_CodeSniffer',
    rule: 'Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID',
    why: 'it takes æ, ø and å in a link as they are escaped; test/site/pages.test.ts follows each link as a browser does',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    view: /forced colours/,
    why: 'the system chooses both colours, and axe reckons with those of the page; looked at',
  },
  { engine: 'axe', rule: 'target-size', view: /paper/, why: 'nobody presses paper' },
  { engine: 'axe', rule: 'link-in-text-block', view: /paper/, why: 'a link leads nowhere on paper' },
];

const is = ({ engine, rule, view }: Known, fault: Fault): boolean =>
  engine === fault.engine && rule === fault.rule && (view?.test(fault.view) ?? true);
const isKnown = (fault: Fault): boolean => known.some((each) => is(each, fault));

/** How often something was said that is known to be no fault. */
export const timesSaid = (each: Known, faults: readonly Fault[]): number =>
  faults.filter((fault) => is(each, fault)).length;

/** The faults that somebody must mend. */
export const telling = (faults: readonly Fault[]): Fault[] => faults.filter((fault) => !isKnown(fault));

/** What is known, and what no engine has said: the reason has no use any more. */
export const unused = (faults: readonly Fault[]): Known[] => known.filter((each) => timesSaid(each, faults) === 0);
