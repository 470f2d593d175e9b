import {
  HANDSHAKE_REFUSALS,
  PROTOCOL_VERSION,
  SESSION_PATH,
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
} from './protocol-schemas.mjs';

const DESCRIPTION = `Signaling of Let's Meet over Socket.IO 4, WebSocket transport. The events of a connection are the
messages of one channel. Every message of the client is acknowledged with its reply; those of the server are not.
A client signs in with POST ${SESSION_PATH} first; docs/protocol/README.md has that and everything else in words.`;

/** The protocol as an AsyncAPI 3.0 document, seen from the server: https://www.asyncapi.com/docs/reference/specification/v3.0.0 */
export function asyncApiDocument() {
  const schemas = protocolSchemas();
  const channel = { $ref: '#/channels/signaling' };
  const onChannel = (/** @type {string} */ name) => ({
    $ref: `#/channels/signaling/messages/${name}`,
  });

  /** @type {Record<string, object>} */
  const messages = {};
  /** @type {Record<string, object>} */
  const operations = {};
  const define = (/** @type {string} */ key, /** @type {object} */ message) => {
    messages[key] = {
      ...message,
      contentType: 'application/json',
      payload: { $ref: `#/components/schemas/${key}` },
    };
  };

  for (const message of clientMessages) {
    const { event, summary } = message;
    define(fromClient(event), { name: event, summary });
    define(ackTo(event), {
      name: event,
      summary: `Acknowledges ${event}. Refused with: ${refusalsOf(message, schemas).join(', ')}.`,
    });
    operations[`receive.${event}`] = {
      action: 'receive',
      summary,
      channel,
      messages: [onChannel(fromClient(event))],
      reply: { channel, messages: [onChannel(ackTo(event))] },
    };
  }
  for (const { event, summary } of serverMessages) {
    define(fromServer(event), { name: event, summary });
    operations[`send.${event}`] = {
      action: 'send',
      summary,
      channel,
      messages: [onChannel(fromServer(event))],
    };
  }

  return {
    asyncapi: '3.0.0',
    info: {
      title: "Let's Meet signaling",
      version: `${PROTOCOL_VERSION}.0.0`,
      description: DESCRIPTION,
    },
    defaultContentType: 'application/json',
    servers: {
      self: {
        host: 'localhost:3000',
        protocol: 'ws',
        pathname: SOCKET_PATH,
        description: `The handshake's \`auth\` is the schema Handshake; it is refused with ${HANDSHAKE_REFUSALS.join(', ')}.`,
        security: [{ $ref: '#/components/securitySchemes/session' }],
      },
    },
    channels: {
      signaling: {
        address: '/',
        title: 'The default namespace',
        servers: [{ $ref: '#/servers/self' }],
        messages: Object.fromEntries(
          Object.keys(messages).map((key) => [key, { $ref: `#/components/messages/${key}` }]),
        ),
      },
    },
    operations,
    components: {
      messages,
      schemas,
      securitySchemes: {
        session: {
          type: 'httpApiKey',
          in: 'cookie',
          name: 'lets-meet',
          description: `Set by POST ${SESSION_PATH}, httpOnly; over HTTPS its name is __Host-lets-meet.`,
        },
      },
    },
  };
}
