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
import { runCommand } from './run-command.js';
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

await runCommand(async () => {
  const database = await openDatabase(readConfig(process.env, []).database);
  const terminal = new Terminal();
  try {
    const username = FIELDS.username.safeParse(await terminal.ask('User name'));
    if (!username.success) throw refusal('invalid-username');
    const name = FIELDS.name.safeParse(await terminal.ask('Name that the others see'));
    if (!name.success) throw refusal('invalid-name');
    const password = FIELDS.password.safeParse(await terminal.ask('Password', true));
    if (!password.success) throw refusal('password-too-short');
    const wanted = {
      username: username.data,
      name: name.data,
      password: password.data,
      role: 'administrator',
    } as const;
    const audit = new AuditLog(database, new AuditStore(database));
    const created = await new AccountService(new AccountStore(database)).create(
      wanted,
      (transaction, { username: subject, name, role }) =>
        audit.record(
          { action: 'account-created', by: CONSOLE, subject, after: { name, role } },
          transaction,
        ),
    );
    if (!created.ok) throw refusal(created.code);
    console.log(`${created.account.name} is an administrator now.`);
  } finally {
    terminal.close();
    await database.destroy();
  }
});

function refusal(problem: AccountProblem): StartProblem {
  return new StartProblem(SENTENCES[problem]);
}
