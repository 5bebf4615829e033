/** Something in a file that cannot be taken in as it is: where it stands, what it is, and what to do. */
export interface Refusal {
  /** "ark ”Tal”, celle C7", "linje 4, felt 2"; left out where it is about the whole file. */
  where?: string | undefined;
  message: string;
  hint: string;
}

/** What can be answered by an option of the same name. */
export type Option = 'sheet' | 'decimals' | 'marks' | 'empty' | 'unit' | 'percent' | 'round' | 'heads' | 'place';

/** A question that only the editor can answer: by an option, or in the terminal. */
export interface Question extends Refusal {
  /** The option that answers it, without dashes. */
  option: Option;
  /** What may be answered; anything where it is left out. */
  answers?: readonly string[];
}

/** Thrown where nothing more can be made of a file. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusals: readonly Refusal[];

  constructor(...refusals: readonly Refusal[]) {
    super(refusals.map(({ message }) => message).join('\n'));
    this.refusals = refusals;
  }
}

/** At most so many of one kind are told one by one. */
const most = 12;

/** Refusals as an editor reads them, those that say the same of many places told once. */
export function refusalText(refusals: readonly Refusal[]): string {
  const alike = [...Map.groupBy(refusals, ({ message, hint }) => `${message}\n${hint}`).values()];
  const told = alike.slice(0, most).map((same) => {
    const { message, hint } = same[0]!;
    const places = same.flatMap(({ where }) => where ?? []);
    const shown = places.slice(0, 6).join('; ') + (places.length > 6 ? `; og ${places.length - 6} steder til` : '');
    return [...(shown ? [`  ${shown}`] : []), `    ${message}`, `    → ${hint}`].join('\n');
  });
  return [...told, ...(alike.length > most ? [`  … og ${alike.length - most} slags til.`] : [])].join('\n\n');
}
