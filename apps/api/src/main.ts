import 'reflect-metadata';
import { readConfig } from './config/read-config.js';
import { runCommand } from './run-command.js';
import { startServer, type RunningServer } from './server.js';
import { lanAddresses } from './tls/local-addresses.js';

/** What is still open after this, in milliseconds, is cut off. */
const STOP_MS = 1_500;

await runCommand(async () => {
  const server = await startServer(readConfig(process.env, process.argv.slice(2)));
  announce(server);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop(server);
    });
  }
});

function announce({ scheme, port, setUpLink }: RunningServer): void {
  console.log(`Let's Meet is running at ${scheme}://localhost:${port}`);
  if (scheme === 'https') {
    for (const address of lanAddresses()) {
      const host = address.includes(':') ? `[${address}]` : address;
      console.log(`On the local network: https://${host}:${port}`);
    }
  }
  if (setUpLink === undefined) return;
  console.log(
    'There is no administrator yet: guests join from this machine only. To make one, open',
  );
  console.log(`  ${scheme}://localhost:${port}${setUpLink}`);
  console.log('or run: npm run admin:create');
}

function stop(server: RunningServer): void {
  setTimeout(() => process.exit(0), STOP_MS).unref();
  void server.stop().then(() => process.exit(0));
}
