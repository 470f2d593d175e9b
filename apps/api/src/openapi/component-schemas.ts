import * as calls from '@lets-meet/signaling-contracts';
import * as administration from '@lets-meet/signaling-contracts/administration';
import * as ownCalls from '@lets-meet/signaling-contracts/calls';
import * as directory from '@lets-meet/signaling-contracts/directory';
import * as members from '@lets-meet/signaling-contracts/members';
import * as z from 'zod/mini';

/** JSON Schema 2020-12, which OpenAPI 3.1 writes schemas in. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const COMPONENTS = '#/components/schemas/';

/** The schemas of the document. Those of the contracts have the name of their export, and are referred to by it. */
export class ComponentSchemas {
  private readonly names = new Map<z.core.$ZodType, string>();
  private readonly all: Readonly<Record<'input' | 'output', Record<string, JsonSchema>>>;
  private readonly used: Record<string, JsonSchema> = {};

  constructor() {
    const registry = z.registry<{ id: string }>();
    for (const [name, value] of Object.entries({
      ...calls,
      ...members,
      ...administration,
      ...ownCalls,
      ...directory,
    })) {
      if (!(value instanceof z.core.$ZodType) || this.names.has(value)) continue;
      const id = name.charAt(0).toUpperCase() + name.slice(1);
      this.names.set(value, id);
      registry.add(value, { id });
    }
    const convert = (io: 'input' | 'output'): Record<string, JsonSchema> =>
      z.toJSONSchema(registry, { ...OPTIONS, io, uri: (id) => COMPONENTS + id }).schemas;
    this.all = { input: convert('input'), output: convert('output') };
  }

  /** A schema as it stands in the document. @param io what is sent, or what is answered */
  schemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): JsonSchema {
    const name = this.names.get(schema);
    if (name === undefined) return plain(z.toJSONSchema(schema, { ...OPTIONS, io }));
    this.use(name, io);
    return { $ref: COMPONENTS + name };
  }

  /** What is sent, written out: for what has parts of its own in the document. */
  inlineOf(schema: z.core.$ZodType): JsonSchema {
    return plain(z.toJSONSchema(schema, { ...OPTIONS, io: 'input' }));
  }

  /** Every schema that was referred to until now, by its name. */
  components(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries(Object.entries(this.used).sort());
  }

  private use(name: string, io: 'input' | 'output'): void {
    const schema = plain(this.all[io][name] ?? {});
    const text = JSON.stringify(schema);
    const before = this.used[name];
    if (before !== undefined) {
      if (JSON.stringify(before) !== text) {
        throw new Error(`${name} is one thing in a request and another in an answer`);
      }
      return;
    }
    this.used[name] = schema;
    for (const [, inner = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      this.use(inner, io);
    }
  }
}

const OPTIONS = {
  unrepresentable: 'any',
  override: ({ jsonSchema }) => {
    // What goes without saying: every whole number is one that JavaScript can hold.
    if (jsonSchema.format === 'uuid') delete jsonSchema.pattern;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  },
} as const satisfies z.core.ToJSONSchemaParams;

/** Without what the document says for all of them. */
function plain(schema: JsonSchema): JsonSchema {
  const { ...rest } = schema;
  delete rest.$schema;
  delete rest.$id;
  return rest;
}
