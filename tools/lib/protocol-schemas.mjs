import {
  ackOf,
  CLIENT_MESSAGES,
  handshake,
  httpError,
  iceCandidate,
  iceConfig,
  iceServer,
  peer,
  person,
  refusal,
  SERVER_MESSAGES,
  sessionResponse,
  setUpRequest,
  signInRequest,
  syncedCall,
} from '@lets-meet/signaling-contracts';
import { CALL_REFUSALS, DIAL_REFUSALS } from '@lets-meet/call-domain';
import * as z from 'zod/mini';

/**
 * What of JSON Schema (draft 7) the messages use.
 * @typedef {object} JsonSchema
 * @property {string} [$ref]
 * @property {string} [type]
 * @property {string} [format]
 * @property {string} [pattern]
 * @property {unknown} [const]
 * @property {unknown[]} [enum]
 * @property {number} [minLength]
 * @property {number} [maxLength]
 * @property {number} [minimum]
 * @property {number} [maximum]
 * @property {number} [exclusiveMinimum]
 * @property {number} [minItems]
 * @property {number} [maxItems]
 * @property {JsonSchema} [items]
 * @property {Record<string, JsonSchema>} [properties]
 * @property {string[]} [required]
 * @property {JsonSchema[]} [oneOf]
 * @property {JsonSchema[]} [anyOf]
 */

/** @typedef {(typeof CLIENT_MESSAGES)[keyof typeof CLIENT_MESSAGES]} ClientMessage */
/** @typedef {(typeof SERVER_MESSAGES)[keyof typeof SERVER_MESSAGES]} ServerMessage */

/** @type {readonly ClientMessage[]} */
export const clientMessages = Object.values(CLIENT_MESSAGES);
/** @type {readonly ServerMessage[]} */
export const serverMessages = Object.values(SERVER_MESSAGES);

/** The types that have a name, because more than one message or request has them. */
export const sharedTypes = Object.freeze({
  Peer: peer,
  Person: person,
  SyncedCall: syncedCall,
  IceServer: iceServer,
  IceConfig: iceConfig,
  IceCandidate: iceCandidate,
  Refusal: refusal,
  Handshake: handshake,
  SignInRequest: signInRequest,
  SetUpRequest: setUpRequest,
  SessionResponse: sessionResponse,
  HttpError: httpError,
});

const REF = '#/components/schemas/';

/** @param {string} event */
export const fromClient = (event) => `${event}.from-client`;
/** @param {string} event */
export const fromServer = (event) => `${event}.from-server`;
/** @param {string} event */
export const ackTo = (event) => `${event}.ack`;

/** The name of the type that a `$ref` points to. */
export const nameIn = (/** @type {string} */ ref) => ref.replace(REF, '');

/**
 * Every schema of the protocol by its name, each referring to the others by name.
 * @returns {Record<string, JsonSchema>}
 */
export function protocolSchemas() {
  /** @type {import('zod/v4/core').$ZodRegistry<{ id: string }>} */
  const registry = z.registry();
  for (const [id, schema] of Object.entries(sharedTypes)) registry.add(schema, { id });
  for (const { event, payload, ack } of clientMessages) {
    // One definition may serve both directions, and an ack may be a type that has a name.
    registry.add(
      z.lazy(() => payload),
      { id: fromClient(event) },
    );
    registry.add(ackOf(/** @type {import('zod/mini').ZodMiniType} */ (ack)), { id: ackTo(event) });
  }
  for (const { event, payload } of serverMessages) {
    registry.add(
      z.lazy(() => payload),
      { id: fromServer(event) },
    );
  }
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-7',
    io: 'input',
    uri: (id) => `${REF}${id}`,
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'uuid') delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  for (const schema of Object.values(schemas)) {
    delete schema.$schema;
    delete schema.$id;
  }
  return /** @type {Record<string, JsonSchema>} */ (schemas);
}

/**
 * The codes with which a message may be refused, most telling first.
 * @param {ClientMessage} message
 * @param {Record<string, JsonSchema>} schemas
 * @returns {readonly string[]}
 */
export function refusalsOf({ event }, schemas) {
  const isOfACall = 'callId' in (schemas[fromClient(event)]?.properties ?? {});
  return [
    ...(event === CLIENT_MESSAGES['pre-offer'].event ? DIAL_REFUSALS : []),
    ...(isOfACall ? CALL_REFUSALS : []),
    'invalid-payload',
    'internal',
  ];
}
