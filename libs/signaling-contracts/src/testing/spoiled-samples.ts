/** The part of JSON Schema that the contracts come out as. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** A value that does not fit, and what is wrong with it. */
export interface Spoiled {
  readonly fault: string;
  readonly value: unknown;
}

const UUID = '9b2f6c1e-3d52-4a7b-8f10-6f4f3d0b2c11';

/** One text for every pattern there is. */
const PATTERN_SAMPLES = ['stun:x', `${'0'.repeat(32)}.png`];

/** A value that fits a schema, with every optional field in it. */
export function sampleOf(schema: JsonSchema): unknown {
  const [kind] = schema.oneOf ?? schema.anyOf ?? [];
  if (kind) return sampleOf(kind);
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'string':
      if (schema.format === 'uuid') return UUID;
      return sampleTextOf(schema);
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? -1) + 1);
    case 'boolean':
      return true;
    case 'array':
      return [sampleOf(schema.items ?? {})];
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, field]) => [name, sampleOf(field)]),
      );
    default:
      return null;
  }
}

function sampleTextOf({ pattern, minLength = 1 }: JsonSchema): string {
  if (pattern === undefined) return 'x'.repeat(minLength);
  const form = new RegExp(pattern, 'u');
  const sample = PATTERN_SAMPLES.find((text) => form.test(text));
  if (sample === undefined) throw new Error(`No sample is of the form ${pattern}.`);
  return sample;
}

/** Values that each have one fault: a field too many or too few, a text or list too long or too short, a number out of range. */
export function spoiledSamplesOf(schema: JsonSchema, at = 'it'): Spoiled[] {
  const kinds = schema.oneOf ?? schema.anyOf;
  if (kinds) return kinds.flatMap((kind, index) => spoiledSamplesOf(kind, `${at}|${index}`));
  const spoil = (fault: string, value: unknown): Spoiled => ({ fault: `${at} ${fault}`, value });
  switch (schema.type) {
    case 'string':
      return spoiledTexts(schema, spoil);
    case 'integer':
      return [spoil('is no whole number', 1.5), ...spoiledNumbers(schema, spoil)];
    case 'number':
      return [spoil('is no number', 'x'), ...spoiledNumbers(schema, spoil)];
    case 'array':
      return spoiledLists(schema, at, spoil);
    case 'object':
      return spoiledObjects(schema, at, spoil);
    default:
      return [spoil('is of another type', { nothing: 'like it' })];
  }
}

type Spoil = (fault: string, value: unknown) => Spoiled;

function spoiledNumbers({ minimum, maximum }: JsonSchema, spoil: Spoil): Spoiled[] {
  return [
    ...(maximum === undefined ? [] : [spoil('is too large', maximum + 1)]),
    ...(minimum === undefined ? [] : [spoil('is too small', minimum - 1)]),
  ];
}

function spoiledTexts(schema: JsonSchema, spoil: Spoil): Spoiled[] {
  if (schema.enum || 'const' in schema) return [spoil('is no word of it', 'nonsense')];
  if (schema.format !== undefined) return [spoil(`is no ${schema.format}`, `${UUID}0`)];
  const long = sampleTextOf(schema).padEnd((schema.maxLength ?? Infinity) + 1, 'x');
  return [spoil('is too long', long), ...(schema.minLength ? [spoil('is empty', '')] : [])];
}

function spoiledLists(schema: JsonSchema, at: string, spoil: Spoil): Spoiled[] {
  const { items = {}, maxItems = Infinity, minItems } = schema;
  const long: unknown[] = Array.from({ length: maxItems + 1 }, () => sampleOf(items));
  return [
    spoil('has too many', long),
    ...(minItems ? [spoil('has too few', [])] : []),
    ...spoiledSamplesOf(items, `${at}[]`).map(({ fault, value }) => ({ fault, value: [value] })),
  ];
}

function spoiledObjects(schema: JsonSchema, at: string, spoil: Spoil): Spoiled[] {
  const whole = sampleOf(schema) as Readonly<Record<string, unknown>>;
  const without = (name: string): unknown =>
    Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
  return [
    spoil('has a field too many', { ...whole, surplus: 1 }),
    spoil('is a list', [whole]),
    ...(schema.required ?? []).map((name) => spoil(`has no ${name}`, without(name))),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
      spoiledSamplesOf(field, `${at}.${name}`).map(({ fault, value }) => ({
        fault,
        value: { ...whole, [name]: value },
      })),
    ),
  ];
}

/** The texts, lists and objects of a schema that have no bound: there must be none. */
export function unboundedIn(schema: JsonSchema, at = 'it'): string[] {
  const kinds = schema.oneOf ?? schema.anyOf ?? [];
  const isWord = schema.enum !== undefined || 'const' in schema;
  const isOpen =
    (schema.type === 'string' && !isWord && !(schema.format ?? schema.maxLength)) ||
    (schema.type === 'array' && schema.maxItems === undefined) ||
    (schema.type === 'object' && !('additionalProperties' in schema));
  return [
    ...(isOpen ? [at] : []),
    ...kinds.flatMap((kind, index) => unboundedIn(kind, `${at}|${index}`)),
    ...(schema.items ? unboundedIn(schema.items, `${at}[]`) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
      unboundedIn(field, `${at}.${name}`),
    ),
  ];
}
