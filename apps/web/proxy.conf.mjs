// What the development server leaves to the gateway; tools/dev.mjs says where that listens.
const target = `http://127.0.0.1:${process.env.GATEWAY_PORT ?? 3001}`;

export default {
  '/api': { target },
  '/socket.io': { target, ws: true },
  '/healthz': { target },
  '/readyz': { target },
  '/touch': { target },
};
