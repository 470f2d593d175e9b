import { iceConfig } from '@lets-meet/signaling-contracts';
import { createHmac } from 'node:crypto';
import { testConfig } from '../testing/test-config.js';
import { Settings } from '../settings/settings.js';
import { IceService } from './ice-service.js';

describe('IceService', () => {
  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2026-01-01T00:00:00.500Z'));
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  let settings: Settings;

  function serviceWith(variables: Readonly<Record<string, string>> = {}): IceService {
    const config = testConfig(variables);
    settings = new Settings(config);
    return new IceService(config, settings);
  }

  it('names no server of anybody where none is configured', () => {
    const service = serviceWith();
    expect(service.serversFor('ann')).toEqual({ iceServers: [], expiresAt: null });
  });

  it('makes TURN credentials that coturn takes, and says when they end', () => {
    const service = serviceWith({
      ICE_SERVERS: '[{"urls":["stun:stun.example.org"]}]',
      TURN_URLS: 'turn:turn.example.org:3478, turns:turn.example.org:5349',
      TURN_SECRET: 'shared',
      TURN_TTL: '3600',
    });
    const expiry = Date.parse('2026-01-01T01:00:00Z') / 1_000;
    const username = `${expiry}:ann`;
    const servers = service.serversFor('ann');
    expect(servers).toEqual({
      iceServers: [
        { urls: ['stun:stun.example.org'] },
        {
          urls: ['turn:turn.example.org:3478', 'turns:turn.example.org:5349'],
          username,
          credential: createHmac('sha1', 'shared').update(username).digest('base64'),
        },
      ],
      expiresAt: expiry * 1_000,
    });
    expect(iceConfig.safeParse(servers).success).toBeTrue();
  });

  it('goes by what an administrator decides, as soon as it is decided', () => {
    const service = serviceWith();
    settings.take({ iceUrls: ['stun:stun.example.org', 'turns:turn.example.org'] });
    const stun = { urls: ['stun:stun.example.org'] };
    // Without the secret a TURN server is of no use, and browsers refuse it.
    expect(service.serversFor('ann')).toEqual({ iceServers: [stun], expiresAt: null });
    settings.take({ turnSecret: 'shared' });
    expect(service.serversFor('ann').iceServers).toEqual([
      stun,
      jasmine.objectContaining({ urls: ['turns:turn.example.org'] }),
    ]);
  });

  it('leaves the servers to the environment where that names any', () => {
    const service = serviceWith({ ICE_SERVERS: '[{"urls":["stun:own.example.org"]}]' });
    settings.take({ iceUrls: ['turn:turn.example.org'], turnSecret: 'shared' });
    expect(service.serversFor('ann').iceServers).toEqual([{ urls: ['stun:own.example.org'] }]);
  });
});
