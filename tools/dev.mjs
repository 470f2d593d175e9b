// `npm run dev`: client with live reload and gateway restarting on change, at one address.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { serverFile } from './lib/build.mjs';
import { endGroups, runQuietly, startGroup } from './lib/child-process.mjs';
import { Failure } from './lib/failure.mjs';
import { freePort } from './lib/port.mjs';
import { inWorkspace } from './lib/workspace.mjs';
import { placeTouchFiles } from './touch/models/touch-files.mjs';

/** @type {['ignore', 'pipe', 'pipe']} */
const stdio = ['ignore', 'pipe', 'pipe'];
const gatewayProject = 'apps/api/tsconfig.app.json';

/** @type {import('./run.mjs').Command} */
export default async () => {
  const port = await freePort(parsePort(process.env['PORT'] ?? '3000'));
  const gatewayPort = await freePort(0);

  console.log('Building…');
  const { exitCode, output } = await runQuietly('tsc', ['-b', gatewayProject]);
  if (exitCode !== 0) console.error(output.trimEnd());
  // The gateway serves them from where a build would have put them.
  await placeTouchFiles(inWorkspace('dist/apps/web/browser'));

  const children = [
    startGroup('tsc', ['-b', '--watch', '--preserveWatchOutput', gatewayProject], { stdio }),
    startGroup(process.execPath, ['--watch', '--watch-preserve-output', serverFile], {
      env: { PORT: String(gatewayPort), NODE_OPTIONS: '--enable-source-maps' },
      stdio,
    }),
    startGroup('nx', ['serve', 'web', `--port=${port}`, '--outputStyle=stream'], {
      env: { PORT: undefined, GATEWAY_PORT: String(gatewayPort) },
      stdio,
    }),
  ];
  const stopped = endOnSignal();
  // None of them ends by itself while all is well: with one, all end.
  for (const child of children) {
    child.once('close', endGroups);
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) printLines(stream, (line) => !stopped.aborted && !isGatewayAddress(line));
    }
  }
  await Promise.all(children.map((child) => once(child, 'close')));
  return stopped.aborted ? 0 : 1;
};

/** Ends the children when this process is told to end; the signal says that it was. */
function endOnSignal() {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopping.abort();
      endGroups();
    });
  }
  return stopping.signal;
}

/** The gateway's own port is not the one to open. */
function isGatewayAddress(/** @type {string} */ line) {
  return line.includes("Let's Meet is running at");
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {(line: string) => boolean} isWanted
 */
function printLines(stream, isWanted) {
  createInterface({ input: stream }).on('line', (line) => {
    if (isWanted(line)) console.log(line);
  });
}

/** @param {string} value */
function parsePort(value) {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`PORT must be a number from 1 to 65535; it is "${value}".`);
}
