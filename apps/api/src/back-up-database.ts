import { backUp } from './backup/back-up.js';
import { readConfig } from './config/read-config.js';
import { StartProblem } from './config/start-problem.js';
import { runCommand } from './run-command.js';

// `npm run backup -- FILE`: everything that the database holds, in one file. The server may run meanwhile.

await runCommand(async () => {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || others.length > 0) {
    throw new StartProblem('Name the file to write: npm run backup -- FILE');
  }
  await backUp(readConfig(process.env, []).database, file);
  console.log(`The database is in ${file}. Keep it as you would keep passwords.`);
});
