import { z } from 'zod';
import { states } from '../plan/value/cell.ts';

/** Fields that several kinds of published JSON have. */

export const plan = z
  .union([z.int(), z.string()])
  .meta({ description: 'Planåret: 2019, eller "2020-2022" for en plan over flere år' });
export const address = z.string().meta({ description: 'Adressen på webstedet' });
export const amount = z.number().nullable();
export const period = z
  .string()
  .nullable()
  .meta({ description: '2019, 2019H2, 2019Q3, 2019M08, 2017/2018, 2019-12-31 eller 2018Q4-2019Q3' });
export const state = z.enum(states).nullable().meta({ description: 'Hvorfor der ikke er et almindeligt tal' });
export const printed = z.string().meta({ description: 'Tegn for tegn, som dokumentet trykker det' });
export const status = z
  .string()
  .meta({ description: 'Ét ord for, om målet er nået: "nået", "delvist nået", "kan ikke afgøres"' });
export const unit = z.string();
export const corrected = z
  .looseObject({ date: z.string(), text: z.string(), url: address })
  .optional()
  .meta({ description: 'At det er rettet siden første udgave' });
export const origin = z.looseObject({ document: z.string(), label: z.string() });
export const ownSchema = z.string().optional().meta({ description: 'Adressen på dette skema' });
