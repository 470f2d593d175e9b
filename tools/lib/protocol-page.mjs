import {
  HANDSHAKE_REFUSALS,
  LIMITS,
  PROTOCOL_VERSION,
  SESSION_PATH,
  LINK_ERRORS,
  SET_UP_PATH,
  SIGN_IN_ERRORS,
  SOCKET_PATH,
} from '@lets-meet/signaling-contracts';
import {
  ackTo,
  clientMessages,
  fromClient,
  fromServer,
  protocolSchemas,
  refusalsOf,
  serverMessages,
  sharedTypes,
} from './protocol-schemas.mjs';
import { fieldTable, typeOf } from './schema-table.mjs';

/** The protocol as a page to read. */
export function protocolPage() {
  const schemas = protocolSchemas();
  const schemaOf = (/** @type {string} */ name) => schemas[name] ?? {};
  return [
    head(),
    overview(),
    '## What a client sends',
    ...clientMessages.map((message) =>
      [
        `### \`${message.event}\` to the server`,
        message.summary,
        fieldTable(schemaOf(fromClient(message.event))),
        `Done: ${typeOf(dataOf(schemaOf(ackTo(message.event))))}. Refused: ${codes(refusalsOf(message, schemas))}.`,
      ].join('\n\n'),
    ),
    '## What the server sends',
    ...serverMessages.map(({ event, summary }) =>
      [`### \`${event}\` to a client`, summary, fieldTable(schemaOf(fromServer(event)))].join(
        '\n\n',
      ),
    ),
    '## Types',
    ...Object.keys(sharedTypes).map((name) => `### ${name}\n\n${fieldTable(schemaOf(name))}`),
  ]
    .join('\n\n')
    .concat('\n');
}

function head() {
  return `# Protocol, version ${PROTOCOL_VERSION}

<!-- Written by \`npm run docs:protocol\` from libs/signaling-contracts: change it there. -->

How client and server talk. The same as a machine reads it: [asyncapi.json](asyncapi.json) (AsyncAPI 3.0). In which order
things are said, and what happens when they cross: [the flow of a call](../call-flow.md).

## Signing in

HTTP, JSON, \`${SESSION_PATH}\`. Who is signed in has a cookie that no page can read (httpOnly, SameSite=Lax; \`lets-meet\`, over
HTTPS \`__Host-lets-meet\`).

| request | body | answer |
| --- | --- | --- |
| \`POST ${SESSION_PATH}\` | [SignInRequest](#signinrequest) | 201 with [SessionResponse](#sessionresponse) and the cookie; else [HttpError](#httperror) with ${codes(SIGN_IN_ERRORS)} |
| \`GET ${SESSION_PATH}\` | | 200 with [SessionResponse](#sessionresponse); 204 where nobody is signed in |
| \`DELETE ${SESSION_PATH}\` | | 204; the session, its sockets and the cookie are gone |
| \`POST ${SET_UP_PATH}\` | [SetUpRequest](#setuprequest) | 201 with [SessionResponse](#sessionresponse) and the cookie of the first administrator; else [HttpError](#httperror) with ${codes(LINK_ERRORS)} |

A name is 1 to ${LIMITS.name} code points after Unicode NFC and trimming, with at least one that can be seen, without control
characters and marks that turn the writing direction. Two names are the same if they differ only in case, width or inner
white space.

## Opening the socket

Socket.IO 4 on \`${SOCKET_PATH}\`, with the cookie, from the server's own origin, and [Handshake](#handshake) as \`auth\`. Refused as a
\`connect_error\` whose message is one of ${codes(HANDSHAKE_REFUSALS)}. The first message is always \`welcome\`.

Everything is parsed at both ends: what has an unknown field, is too long or is too much does not fit and is refused as
\`invalid-payload\` or, at the client, dropped. Every message of the client is acknowledged with \`{ "ok": true, "data": … }\` or a
[Refusal](#refusal), after which nothing has changed. Who sends is known from the socket and never from a payload. Nothing that was
sent on a socket that broke is sent again: \`welcome\` on the next one says where things stand.`;
}

function overview() {
  const rows = [
    ...clientMessages.map(({ event, summary }) =>
      row(event, 'client → server', 'to-the-server', summary),
    ),
    ...serverMessages.map(({ event, summary }) =>
      row(event, 'server → client', 'to-a-client', summary),
    ),
  ];
  return [
    '## Messages',
    ['| message | direction | |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

/** @type {(event: string, direction: string, anchor: string, summary: string) => string} */
function row(event, direction, anchor, summary) {
  return `| [\`${event}\`](#${event.toLowerCase()}-${anchor}) | ${direction} | ${summary} |`;
}

/** What an ack carries when the message was obeyed. @param {import('./protocol-schemas.mjs').JsonSchema} ack */
function dataOf(ack) {
  return ack.oneOf?.[0]?.properties?.['data'] ?? {};
}

/** @param {readonly string[]} names */
function codes(names) {
  return names.map((name) => `\`${name}\``).join(', ');
}
