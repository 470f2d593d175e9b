import type { Config } from '../config/config.js';
import { readConfig } from '../config/read-config.js';

/** A configuration as the environment would give it: any port, no client, no log, and nothing that lasts. */
export function testConfig(variables: Readonly<Record<string, string>> = {}): Config {
  const config = readConfig(
    { PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', WEB_ROOT: '/nowhere', ...variables },
    [],
  );
  const isKept = 'DATA_DIR' in variables || 'DATABASE_URL' in variables;
  return isKept ? config : { ...config, database: { kind: 'sqlite', file: ':memory:' } };
}
