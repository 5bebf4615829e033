import { z } from 'zod';
import { dateSchema, textSchema } from '../value/field.ts';

/** Letters, digits and what else an address of the site may have: hosts are told them, each in a language of its own. */
const addressSchema = z
  .string()
  .regex(/^\/(?:[\p{L}\p{N}._~/-]+\/)?(?:#[^\s#]+)?$|^\/[\p{L}\p{N}._~/-]+\.[a-z]+$/u, { error: 'site-address' });

/** What became of a published address that is no more: data/redirects.yaml. It has either `to` or `gone`. */
export const redirectSchema = z
  .strictObject({
    from: addressSchema.meta({ description: 'Den adresse, der var udgivet: /2019/maal/loentimer/' }),
    to: addressSchema.optional().meta({ description: 'Den adresse, som det står på nu' }),
    gone: textSchema.optional().meta({
      description: 'Er det væk for altid: hvorfor, i en sætning til læseren. Skrives i stedet for to',
    }),
    since: dateSchema.meta({ description: 'Hvornår det skete: 2026-11-27' }),
  })
  .meta({ id: 'Redirect', description: 'En adresse, der er flyttet (to) eller væk for altid (gone)' });

export type Redirect = z.infer<typeof redirectSchema>;
