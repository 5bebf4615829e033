import type { RuleId } from '../plan/value/rule-id.ts';

/**
 * Why a rule matters to those who read the plan, where the message alone does not say it. Told once in a report, where the
 * rule is first met.
 */
export const why: Partial<Record<RuleId, string>> = {
  'accidental-list': 'På siden tæller en liste selv, så et ”3.” kan blive til ”2.”.',
  'ambiguous-figures': 'Siden siger, om målet er nået, og skal vide, hvilke tal det holdes op mod.',
  'cell-beyond-limits': 'Tallet kommer i diagrammer, mål og sammenligninger, som det står.',
  character: 'Tegnet kan ikke ses, men det, der ser ens ud, er så ikke ens, når nogen søger eller sammenligner.',
  'chart-mixes-periods': 'En streg mellem tal fra tider af forskellig længde ligner en udvikling, som ingen har målt.',
  'chart-mixes-units': 'Et diagram har én akse, så tallene ville blive læst i samme enhed.',
  'chart-shared-spot': 'To tal på samme plads bliver tegnet oven i hinanden.',
  decimals: 'Læseren skal kunne holde hver celle op mod dokumentet.',
  derivable: 'Kan et skjult tal regnes ud af de andre, er det ikke skjult.',
  'forbidden-link': 'Det, der er udgivet, kan ikke kaldes tilbage.',
  'git-conflict': 'Ellers ville begge udgaver stå på siden.',
  'goal-without-its-figures': 'Ellers siger siden, at dokumenterne ingen tal har for målet.',
  'head-of-other-period': 'Diagrammer, mål og sammenligninger går efter period og ikke efter navnet.',
  'head-of-other-place': 'Diagrammer, mål og sammenligninger går efter place og ikke efter navnet.',
  'image-alt': 'Den, der ikke kan se billedet, får siden læst op.',
  'image-credit': 'Ophavsretsloven kræver, at den, der har lavet et billede, er nævnt ved det.',
  'measured-twice': 'Et mål og en sammenligning kan kun holdes op mod ét tal for hver tid, hvert sted og hver gruppe.',
  'no-about': 'Når planår stilles op ved siden af hinanden, hentes afsnittene efter, hvad de fortæller.',
  'no-relation': 'Ellers kan siderne ikke sige, om målet er nyt, ændret eller ført videre.',
  'no-summary': 'Mange læser kun det øverste, og sammenligninger viser det.',
  'number-as-text': 'Kun det, der er skrevet som et tal, kommer med i diagrammer, mål og sammenligninger.',
  'number-in-prose': 'Et tal skrives ét sted, i sin tabel. Så kan tekst og tabel aldrig sige hver sit.',
  'number-not-in-figure': 'Læseren skal kunne finde tallet i tabellen ved siden af.',
  'number-with-dot': 'I data/ er punktum decimaltegn: 4.940 ville blive udgivet som 4,94.',
  'offer-of-other-plan': 'Ellers siger sammenligningen, at planen ikke nævner tilbuddet.',
  'personal-number': 'Det, der er udgivet, kan ikke kaldes tilbage.',
  'same-document': 'Siden viser hen til dokumentet som kilde.',
  'several-figures': 'Siden siger, om målet er nået, og skal vide, hvilke tal det holdes op mod.',
  'small-count': 'Så få personer kan genkendes.',
  'staff-mail': 'Det, der er udgivet, kan ikke kaldes tilbage.',
  'target-not-in-wording': 'Siden dømmer efter måltallet, og læseren ser ordlyden.',
  'unknown-mark': 'Et tegn uden forklaring bliver let læst som nul.',
  'unlike-printed': 'Læseren skal kunne holde hver celle op mod dokumentet.',
  'wrong-place': 'Programmet læser kun de filer, det kender; resten ville mangle på siderne uden et ord.',
  'wrong-total': 'Læserne lægger sammen, og et skjult tal kan regnes ud af en sum.',
};
