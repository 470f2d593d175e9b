import 'reflect-metadata';
import { setUpRequest, type AccountProblem } from '@lets-meet/signaling-contracts';
import { AccountService } from './accounts/account-service.js';
import { AccountStore } from './accounts/account-store.js';
import { CONSOLE } from './audit/audit-entry.js';
import { AuditLog } from './audit/audit-log.js';
import { AuditStore } from './audit/audit-store.js';
import { readConfig } from './config/read-config.js';
import { StartProblem } from './config/start-problem.js';
import { openDatabase } from './persistence/open-database.js';
import { Terminal } from './set-up/terminal.js';

// `npm run admin:create`: an administrator without a browser. The server may run meanwhile.

const SENTENCES: Readonly<Record<AccountProblem, string>> = {
  'invalid-username': 'A user name is made of letters, digits and . _ - @ +, at most 64.',
  'invalid-name': 'A name has 1 to 40 characters that can be seen.',
  'username-taken': 'There is an account with this user name already.',
  'name-taken': 'There is somebody with this name already.',
  'password-too-short': 'A password has 12 to 256 characters.',
  'password-too-common': 'This password is one of those that are tried first. Choose another.',
};

const FIELDS = setUpRequest.shape;

try {
  process.exitCode = await createAdministrator();
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function createAdministrator(): Promise<number> {
  const database = await openDatabase(readConfig(process.env, []).database);
  const terminal = new Terminal();
  try {
    const username = FIELDS.username.safeParse(await terminal.ask('User name'));
    if (!username.success) return refuse('invalid-username');
    const name = FIELDS.name.safeParse(await terminal.ask('Name that the others see'));
    if (!name.success) return refuse('invalid-name');
    const password = FIELDS.password.safeParse(await terminal.ask('Password', true));
    if (!password.success) return refuse('password-too-short');
    const created = await new AccountService(new AccountStore(database)).create({
      username: username.data,
      name: name.data,
      password: password.data,
      role: 'administrator',
    });
    if (!created.ok) return refuse(created.code);
    await new AuditLog(database, new AuditStore(database)).record({
      action: 'account-created',
      by: CONSOLE,
      subject: created.account.username,
      after: { name: created.account.name, role: created.account.role },
    });
    console.log(`${created.account.name} is an administrator now.`);
    return 0;
  } finally {
    terminal.close();
    await database.destroy();
  }
}

function refuse(problem: AccountProblem): number {
  console.error(SENTENCES[problem]);
  return 1;
}
