import { dateSchema } from '../../src/plan/value/field.ts';
import { formatDate } from '../../src/plan/words/danish.ts';
import type { Asked, Effects } from '../command.ts';
import { CommandError } from '../reason.ts';

/** What a command has to know of whoever gave it, and the option that says it without being asked. */
interface Question {
  option: string;
  text: string;
  /** Why an answer cannot be taken; nothing where it can. */
  refusal?: (answer: string) => string | undefined;
}

/** An option, or the answer of whoever is there to give one: who answers what cannot be taken is asked again. */
export async function answerTo(question: Question, asked: Asked, effects: Effects): Promise<string> {
  const answer = await answerIfKnown(question, asked, effects);
  if (answer === undefined) throw new CommandError(`${question.text} Skriv --${question.option} efter kommandoen.`);
  return answer;
}

/** The same, where it may not be known. */
export const answerOrNothing = (
  { text, ...question }: Question,
  asked: Asked,
  effects: Effects,
): Promise<string | undefined> =>
  answerIfKnown({ ...question, text: `${text} (Enter, hvis det ikke vides)` }, asked, effects);

async function answerIfKnown(question: Question, asked: Asked, effects: Effects): Promise<string | undefined> {
  const { option, text, refusal } = question;
  const given = asked.options[option];
  const answer = given ?? (await effects.ask?.(text)) ?? '';
  if (answer === '') return undefined;
  const refused = refusal?.(answer);
  if (refused === undefined) return answer;
  if (given !== undefined) throw new CommandError(refused);
  effects.err(refused);
  return answerIfKnown(question, asked, effects);
}

/** A day that something was decided on has been. */
export const refusalOfDay =
  (today: string) =>
  (answer: string): string | undefined => {
    if (!dateSchema.safeParse(answer).success) return `”${answer}” er ikke en dato. Skriv den som 2026-12-16.`;
    return answer > today
      ? `Datoen ${formatDate(answer)} er ikke kommet endnu; i dag er det ${formatDate(today)}.`
      : undefined;
  };
