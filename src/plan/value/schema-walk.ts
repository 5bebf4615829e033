import { z } from 'zod';

/** Any schema, also one that stands within another. */
export type Schema = z.core.$ZodType;

export type Path = readonly (string | number)[];

/** A part of the data: where it stands, what it holds, and the schema for it. */
export interface Part {
  schema: Schema;
  data: unknown;
  path: Path;
}

export const partOf = (schema: Schema, data: unknown, path: Path = []): Part => ({
  schema: schemaFor(schema, data),
  data,
  path,
});

/** The schema inside what may be left out, and the option of a union that the data chose. */
function schemaFor(schema: Schema, data: unknown): Schema {
  if (schema instanceof z.ZodOptional) return schemaFor(schema.unwrap(), data);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const objects = schema.options.filter((option) => option instanceof z.ZodObject);
  const chosen =
    schema instanceof z.ZodDiscriminatedUnion
      ? objects.find(({ shape }) => fits(shape[schema.def.discriminator], valueUnder(data, schema.def.discriminator)))
      : schema.options.find((option) => fits(option, data));
  return chosen ?? objects[0] ?? schema;
}

const fits = (schema: Schema | undefined, data: unknown): boolean =>
  schema !== undefined && z.safeParse(schema, data).success;

const valueUnder = (data: unknown, key: string | number): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;

/** What stands under a key, where the schema knows of it. */
export function partBelow({ schema, data, path }: Part, key: string | number): Part | undefined {
  const below = schemaBelow(schema, key);
  return below && partOf(below, valueUnder(data, key), [...path, key]);
}

function schemaBelow(schema: Schema, key: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** All that stands right below a part of the data. */
export function partsBelow(part: Part): Part[] {
  const { data } = part;
  if (typeof data !== 'object' || data === null) return [];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return keys.flatMap((key) => partBelow(part, key) ?? []);
}

/** What a schema is made of, whatever the data: fields, elements, values and options, with their keys. */
export function schemasIn(schema: Schema): { key?: string; schema: Schema }[] {
  if (schema instanceof z.ZodOptional) return [{ schema: schema.unwrap() }];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ({ schema: option }));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).map(([key, below]) => ({ key, schema: below }));
  if (schema instanceof z.ZodArray) return [{ schema: schema.element }];
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item) => ({ schema: item }));
  return schema instanceof z.ZodRecord ? [{ schema: schema.valueType }] : [];
}
