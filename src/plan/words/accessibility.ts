import type { Compliance, Evaluation, FaultKind, Site } from '../entry/site.ts';

/**
 * The words of Danish accessibility statements, as Digitaliseringsstyrelsen's own (was.digst.dk) print them where they are its,
 * and the law that they are about.
 */
export const webLaw = {
  name: 'lov om tilgængelighed af offentlige organers websteder og mobilapplikationer',
  number: 'lov nr. 692 af 8. juni 2018',
  order: 'bekendtgørelse nr. 904 af 22. august 2019',
  decision: 'Kommissionens gennemførelsesafgørelse (EU) 2018/1523',
  standard: 'EN 301 549, version 3.2.1',
  /** Where one turns who has no use of the answer. */
  complaint: 'https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/',
} as const;

export const complianceLabels: Record<Compliance, string> = {
  full: 'Webstedet overholder standarden fuldt ud.',
  partial: 'Webstedet overholder standarden delvist (overholder de fleste krav).',
  none: 'Webstedet overholder ikke standarden (overholder ikke de fleste krav).',
};

export const evaluationLabels: Record<Evaluation, string> = {
  self: 'Vi har selv evalueret webstedet.',
  external: 'Vurdering er foretaget af ekstern part.',
  other: 'Vi har anvendt anden metode.',
};

/** Over what is not accessible, by why. */
export const faultKindLabels: Record<FaultKind, string> = {
  'non-compliance': 'Det overholder ikke kravene',
  burden: 'Det ville være en uforholdsmæssig stor byrde (lovens § 3, stk. 2)',
  outside: 'Det er ikke omfattet af loven (§ 1, stk. 5)',
};

/** What a statement must say by law and this one does not; each as a piece of a sentence. */
export function lackingInStatement({ statement, compliance, method, made, contact }: Site['accessibility']): string[] {
  const isElsewhere = statement !== undefined;
  return [
    ...(isElsewhere || compliance ? [] : ['i hvilket omfang webstedet overholder standarden']),
    ...(isElsewhere || method ? [] : ['hvordan det er undersøgt']),
    ...(isElsewhere || made ? [] : ['hvornår erklæringen er lavet']),
    ...lackingWays(contact),
  ];
}

/** The ways to give notice of a fault that the law asks for and nobody has told: both of them are to be there. */
export const lackingWays = ({ phone, email, form }: Site['accessibility']['contact']): string[] => [
  ...(phone ? [] : ['et telefonnummer']),
  ...(email || form ? [] : ['en e-mailadresse eller formular']),
];
