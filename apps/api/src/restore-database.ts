import { restore } from './backup/restore.js';
import { readConfig } from './config/read-config.js';
import { StartProblem } from './config/start-problem.js';
import { runCommand } from './run-command.js';

// `npm run restore -- FILE --yes`: a backup takes the place of the database. The server is stopped before.

await runCommand(async () => {
  const words = process.argv.slice(2);
  const [file, ...others] = words.filter((word) => word !== '--yes');
  if (file === undefined || others.length > 0) {
    throw new StartProblem('Name the backup: npm run restore -- FILE --yes');
  }
  if (!words.includes('--yes')) {
    throw new StartProblem(
      `What is in the database now is replaced, and kept beside it. If you mean it: npm run restore -- ${file} --yes`,
    );
  }
  const kept = await restore(readConfig(process.env, []).database, file, new Date());
  console.log(`${file} is restored.`);
  if (kept !== undefined) console.log(`What was there before is kept: ${kept}`);
});
