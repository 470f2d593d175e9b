import { nameIn } from './protocol-schemas.mjs';

/** @typedef {import('./protocol-schemas.mjs').JsonSchema} JsonSchema */

/**
 * The fields of an object as a Markdown table; one table for each of several kinds.
 * @param {JsonSchema} schema
 * @returns {string}
 */
export function fieldTable(schema) {
  if (schema.$ref !== undefined) return `The fields of ${typeOf(schema)}.`;
  if (schema.oneOf !== undefined) return schema.oneOf.map(fieldTable).join('\n\nor\n\n');
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const isOptional = !(schema.required ?? []).includes(name);
    return `| \`${name}\` | ${typeOf(field)}${isOptional ? ', optional' : ''} |`;
  });
  if (rows.length === 0) return 'No fields.';
  return ['| field | what it is |', '| --- | --- |', ...rows].join('\n');
}

/**
 * What a value is, in one phrase with its bounds.
 * @param {JsonSchema} schema
 * @returns {string}
 */
export function typeOf(schema) {
  if (schema.$ref !== undefined) {
    const name = nameIn(schema.$ref);
    return `[${name}](#${name.toLowerCase()})`;
  }
  const kinds = schema.oneOf ?? schema.anyOf;
  if (kinds !== undefined) return kinds.map(typeOf).join(' or ');
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) {
    return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  }
  switch (schema.type) {
    case 'string':
      return (
        schema.format ??
        `text${bounds(schema.minLength, schema.maxLength, 'UTF-16 units')}${like(schema)}`
      );
    case 'integer':
      return `whole number${bounds(leastOf(schema), schema.maximum, '')}`;
    case 'array':
      return `list${bounds(schema.minItems, schema.maxItems, 'of them')}: ${typeOf(schema.items ?? {})}`;
    case 'object':
      return inline(schema);
    default:
      return schema.type ?? 'anything';
  }
}

/** @param {JsonSchema} schema */
function inline({ properties = {}, required = [] }) {
  const fields = Object.entries(properties).map(
    ([name, field]) => `\`${name}\`${required.includes(name) ? '' : '?'}: ${typeOf(field)}`,
  );
  return fields.length === 0 ? '`{}`' : `{ ${fields.join('; ')} }`;
}

/** @param {JsonSchema} schema */
function leastOf({ minimum, exclusiveMinimum }) {
  return exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
}

/** @param {JsonSchema} schema */
function like({ pattern }) {
  return pattern === undefined ? '' : ` like \`${pattern.replaceAll('|', '\\|')}\``;
}

/** @type {(least: number | undefined, most: number | undefined, unit: string) => string} */
function bounds(least, most, unit) {
  const of = unit === '' ? '' : ` ${unit}`;
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}${of}`;
  if (most !== undefined) return `, at most ${most}${of}`;
  return least === undefined ? '' : `, at least ${least}${of}`;
}
