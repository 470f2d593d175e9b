import type { Config } from '../config/config.js';
import { readConfig } from '../config/read-config.js';

/** A configuration as the environment would give it: any port, no client, no log. */
export function testConfig(variables: Readonly<Record<string, string>> = {}): Config {
  return readConfig(
    { PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', WEB_ROOT: '/nowhere', ...variables },
    [],
  );
}
