// `npm run build`: builds what has changed, for production.
import { ensureBuilt } from './lib/build.mjs';
import { runCommand } from './lib/command.mjs';

await runCommand(import.meta.url, async () => {
  await ensureBuilt();
  return 0;
});
