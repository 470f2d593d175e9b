import { DEFAULT_TIMEOUTS } from '@lets-meet/call-domain';
import { join } from 'node:path';
import { readConfig } from './read-config.js';
import { StartProblem } from './start-problem.js';

const PROVIDER = { OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'meet' };

describe('readConfig', () => {
  function problemOf(variables: Record<string, string>, commandLine: string[] = []): string {
    try {
      readConfig(variables, commandLine);
      return '';
    } catch (error) {
      if (!(error instanceof StartProblem)) throw error;
      return error.message;
    }
  }

  it('needs nothing to be set, and takes what is set to nothing as not set', () => {
    const config = readConfig({ PORT: ' ', TLS_CERT: '' }, []);
    expect(config.port).toBe(3000);
    expect(config.host).toBeUndefined();
    expect(config.tls).toEqual({ kind: 'none' });
    expect(config.trustProxy).toBeFalse();
    expect(config.iceServers).toEqual([]);
    expect(config.turn).toBeUndefined();
    expect({ ...DEFAULT_TIMEOUTS, ...config.timeouts }).toEqual(DEFAULT_TIMEOUTS);
    expect(config.logLevel).toBe('info');
  });

  it('takes times in seconds', () => {
    const variables = { RING_SECONDS: '2.5', CALL_AWAY_SECONDS: '90' };
    const { timeouts, fixedSettings } = readConfig(variables, []);
    expect({ ...DEFAULT_TIMEOUTS, ...timeouts }).toEqual({
      ...DEFAULT_TIMEOUTS,
      callAwayMs: 90_000,
    });
    expect(fixedSettings).toEqual({ ringSeconds: 2.5 });
  });

  it('keeps what lasts in a file of the data folder, or in the PostgreSQL that is named', () => {
    const file = join('kept', 'lets-meet.sqlite');
    expect(readConfig({ DATA_DIR: 'kept' }, []).database).toEqual({ kind: 'sqlite', file });
    const url = 'postgresql://meet:hush@localhost/meet';
    expect(readConfig({ DATABASE_URL: url }, []).database).toEqual({ kind: 'postgres', url });
  });

  it('fixes the settings that are set, and no others', () => {
    const fixed = readConfig(
      { SERVER_NAME: 'Harbour', GUESTS: 'no', SELF_REGISTRATION: 'yes', FILE_MEGABYTES: '20' },
      [],
    );
    expect(fixed.fixedSettings).toEqual({
      serverName: 'Harbour',
      guests: false,
      selfRegistration: true,
      fileMegabytes: 20,
    });
    const relay = { TURN_URLS: 'turn:turn.example.org', TURN_SECRET: 'hush' };
    expect(readConfig(relay, []).fixedSettings).toEqual({
      iceUrls: ['turn:turn.example.org'],
      turnSecret: 'hush',
    });
  });

  it('makes a certificate when it is asked to, and takes one that is there', () => {
    expect(readConfig({}, ['--https']).tls).toEqual({ kind: 'self-signed' });
    expect(readConfig({ HTTPS: 'yes' }, []).tls).toEqual({ kind: 'self-signed' });
    expect(readConfig({ TLS_CERT: 'c.pem', TLS_KEY: 'k.pem' }, ['--https']).tls).toEqual({
      kind: 'files',
      cert: 'c.pem',
      key: 'k.pem',
    });
  });

  it('knows a provider of OpenID Connect by its address and what it calls us', () => {
    expect(readConfig({}, []).provider).toBeUndefined();
    const preset = readConfig(PROVIDER, []).provider;
    expect([preset?.name, preset?.scopes]).toEqual(['id.example.org', 'openid profile']);
    const groups = { OIDC_ADMIN_GROUPS: 'admins', OIDC_MEMBER_GROUPS: 'staff, night shift,' };
    const chosen = readConfig({ ...PROVIDER, ...groups, OIDC_NAME: 'Example' }, []).provider;
    expect(chosen).toEqual(
      jasmine.objectContaining({
        name: 'Example',
        administratorGroups: ['admins'],
        memberGroups: ['staff', 'night shift'],
      }),
    );
  });

  const wrong: readonly [variables: Record<string, string>, said: RegExp][] = [
    [{ PORT: 'http' }, /^PORT is wrong: .*0 to 65535/],
    [{ PORT: '65536' }, /^PORT is wrong/],
    [{ PORT: '-1' }, /^PORT is wrong/],
    [{ HTTPS: 'perhaps' }, /^HTTPS is wrong: must be true or false/],
    [{ TRUST_PROXY: '2' }, /^TRUST_PROXY is wrong/],
    [{ TLS_CERT: 'c.pem' }, /^TLS_KEY is missing/],
    [{ TLS_KEY: 'k.pem' }, /^TLS_CERT is missing/],
    [{ OIDC_ISSUER: 'id.example.org' }, /^OIDC_ISSUER is wrong: must be an address/],
    [{ OIDC_ISSUER: 'http://id.example.org' }, /^OIDC_ISSUER is wrong/],
    [{ OIDC_ISSUER: 'https://id.example.org' }, /^OIDC_CLIENT_ID is missing/],
    [{ OIDC_CLIENT_ID: 'meet' }, /^OIDC_ISSUER is missing/],
    [{ ...PROVIDER, OIDC_SCOPES: 'profile' }, /^OIDC_SCOPES is wrong: must have openid/],
    [{ ...PROVIDER, OIDC_NAME: 'x'.repeat(41) }, /^OIDC_NAME is wrong/],
    [{ ICE_SERVERS: 'stun:x' }, /^ICE_SERVERS is wrong: must be JSON/],
    [{ ICE_SERVERS: '{}' }, /^ICE_SERVERS is wrong/],
    [{ ICE_SERVERS: '[{"urls":["http://x"]}]' }, /^ICE_SERVERS\[0\]\.urls\[0\] is wrong/],
    [{ TURN_URLS: 'turn:x' }, /^TURN_SECRET is missing/],
    [{ TURN_SECRET: 'hush' }, /^TURN_URLS is missing/],
    [{ TURN_SECRET: 'hush', TURN_URLS: 'stun:x' }, /^TURN_URLS\[0\] is wrong: .*turn:/],
    [{ TURN_TTL: '1' }, /^TURN_TTL is wrong/],
    [{ DATABASE_URL: 'mysql://user:hush@host/meet' }, /^DATABASE_URL is wrong: .*postgresql:/],
    [{ DATABASE_URL: 'postgresql://user:hush@' }, /^DATABASE_URL is wrong/],
    [{ RING_SECONDS: '0' }, /^RING_SECONDS is wrong: must be a number of seconds/],
    [{ RING_SECONDS: 'long' }, /^RING_SECONDS is wrong/],
    [{ GUESTS: 'maybe' }, /^GUESTS is wrong: must be true or false/],
    [{ SESSION_DAYS: '91' }, /^SESSION_DAYS is wrong: .*1 to 90/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is wrong: must be one of/],
  ];

  for (const [variables, said] of wrong) {
    it(`says in one line what is wrong with ${JSON.stringify(variables)}`, () => {
      const problem = problemOf(variables);
      expect(problem).toMatch(said);
      expect(problem).not.toContain('\n');
      expect(problem).not.toContain('hush');
    });
  }

  it('knows no other option than --https', () => {
    expect(problemOf({}, ['--http'])).toMatch(/^The only option is --https/);
  });
});
