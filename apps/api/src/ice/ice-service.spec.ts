import { iceConfig } from '@lets-meet/signaling-contracts';
import { createHmac } from 'node:crypto';
import { testConfig } from '../testing/test-config.js';
import { IceService } from './ice-service.js';

describe('IceService', () => {
  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2026-01-01T00:00:00.500Z'));
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  it('names no server of anybody where none is configured', () => {
    const service = new IceService(testConfig());
    expect(service.serversFor('ann')).toEqual({ iceServers: [], expiresAt: null });
  });

  it('makes TURN credentials that coturn takes, and says when they end', () => {
    const service = new IceService(
      testConfig({
        ICE_SERVERS: '[{"urls":["stun:stun.example.org"]}]',
        TURN_URLS: 'turn:turn.example.org:3478, turns:turn.example.org:5349',
        TURN_SECRET: 'shared',
        TURN_TTL: '3600',
      }),
    );
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
});
