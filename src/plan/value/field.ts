import { z } from 'zod';

/** A key that stands in addresses and references: lower-case ASCII, words parted by hyphens. Permanent once published. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'id' })
  .meta({ id: 'Id', description: 'Nøgle: små bogstaver a-z, tal og bindestreg (æ, ø, å skrives ae, oe, aa)' });

/** Danish text for readers: plain, without markup. */
export const textSchema = z.string().trim().min(1).meta({ description: 'Tekst uden HTML' });

/** A day that there is, ISO. */
export const dateSchema = z.iso.date({ error: 'date' }).meta({ description: 'Dato: 2020-11-30' });

/** A year, in four digits. */
export const yearSchema = z.int().min(1000, { error: 'year' }).max(9999, { error: 'year' });

/** An address on the public web. */
export const webAddressSchema = z
  .string()
  .regex(/^https:\/\/\S+$/, { error: 'web-address' })
  .meta({ description: 'Webadresse: https://…' });
