import { faultKinds, type AccessibilityFault, type FaultKind } from '../plan/entry/site.ts';
import type { Library } from '../plan/library/library.ts';
import { complianceLabels, evaluationLabels, faultKindLabels, lackingWays } from '../plan/words/accessibility.ts';
import { endSentence, formatDate, joinList } from '../plan/words/danish.ts';

/** The accessibility statement, as far as the municipality has told: what the law asks for and nobody has said is said to be missing. */
export interface AccessibilityPage {
  /** How far the site keeps the standard, or that nobody has said. */
  answer: string;
  /** Where the statement stands in the state's own tool. */
  statement: string | undefined;
  /** How it was found out and when, and when the statement was made and gone through. */
  told: string[];
  faults: { title: string; faults: FaultView[] }[];
  /** Whether the municipality itself has told of faults. */
  isToldOfFaults: boolean;
  contact: { unit: string; ways: { name: string; text: string; address: string | undefined }[] };
  /** The ways to give notice that are lacking: "et telefonnummer". */
  notGiven: string | undefined;
}

/** Something that is not accessible, with the criteria that it is about: "WCAG 2.1.1". */
export interface FaultView {
  text: string;
  criteria: string | undefined;
}

export function accessibilityPage({ site }: Pick<Library, 'site'>): AccessibilityPage {
  const { statement, compliance, faults, contact } = site.accessibility;
  const missing = lackingWays(contact);
  return {
    answer: compliance
      ? complianceLabels[compliance]
      : statement
        ? 'Hvor tilgængeligt webstedet er, siger kommunens erklæring.'
        : `${site.municipality} har ikke oplyst, i hvilket omfang webstedet er tilgængeligt.`,
    statement,
    told: toldOf(site),
    faults: byKind(faults ?? []),
    isToldOfFaults: faults !== undefined,
    contact: { unit: contact.unit, ways: waysOf(contact) },
    notGiven: missing.length > 0 ? joinList(missing, 'eller') : undefined,
  };
}

/** Word for word what is told, and of the rest that it is not: what nobody has tried, nobody may take for tried. */
function toldOf({ municipality, accessibility }: Library['site']): string[] {
  const { statement, method, methodText, made, reviewed } = accessibility;
  const unsaid = (what: string): string[] => (statement ? [] : [`${municipality} oplyser ikke, ${what}.`]);
  return [
    ...(method
      ? [[evaluationLabels[method], methodText].filter(Boolean).join(' ')]
      : unsaid('hvordan det er undersøgt')),
    testedText({ site: { municipality, accessibility } }),
    ...(made ? [`Erklæringen er lavet ${formatDate(made)}.`] : unsaid('hvornår erklæringen er lavet')),
    ...(reviewed ? [`Den er senest gennemgået ${formatDate(reviewed)}.`] : []),
  ];
}

/** What is known of this site's being tried, in a sentence. */
function testedText({ site }: { site: Pick<Library['site'], 'municipality' | 'accessibility'> }): string {
  const { tested } = site.accessibility;
  return tested
    ? `${site.municipality} oplyser, at webstedet senest er prøvet ${formatDate(tested)}.`
    : `${site.municipality} oplyser ikke, om webstedet er prøvet. Regn derfor med, at det ikke er prøvet endnu.`;
}

const byKind = (faults: readonly AccessibilityFault[]): AccessibilityPage['faults'] =>
  faultKinds
    .map((kind: FaultKind) => ({
      title: faultKindLabels[kind],
      faults: faults.filter((fault) => fault.kind === kind).map(faultView),
    }))
    .filter((group) => group.faults.length > 0);

const faultView = ({ what, reason, instead, criteria }: AccessibilityFault): FaultView => ({
  text: [what, reason, instead].flatMap((text) => (text ? [endSentence(text)] : [])).join(' '),
  criteria: criteria && `WCAG ${joinList(criteria)}`,
});

const waysOf = ({ phone, email, form }: Library['site']['accessibility']['contact']) => [
  ...(phone ? [{ name: 'Telefon', text: phone, address: undefined }] : []),
  ...(email ? [{ name: 'E-mail', text: email, address: `mailto:${email}` }] : []),
  ...(form ? [{ name: 'Formular', text: form, address: form }] : []),
];
