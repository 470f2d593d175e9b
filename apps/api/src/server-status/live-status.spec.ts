import { FakeDevice } from '../testing/fake-device.js';
import { TestServices } from '../testing/test-services.js';
import { LiveStatus } from './live-status.js';

const NOW = Date.parse('2026-01-01T12:00:00Z');
const HOUR_MS = 3_600_000;

describe('LiveStatus', () => {
  let services: TestServices;
  let status: LiveStatus;
  let told: ReturnType<LiveStatus['get']>[];

  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date(NOW));
    services = new TestServices();
    told = [];
    services.switchboard.broadcastThrough((event, payload) => {
      if (event === 'server-status' && 'server' in payload) told.push(payload.server);
    });
    status = new LiveStatus(services.settings, services.notices, services.switchboard);
  });
  afterEach(() => {
    status.onModuleDestroy();
    services.stop();
    jasmine.clock().uninstall();
  });

  it('says that maintenance has begun when it does, and no new calls are taken from then on', () => {
    const [ann, ben] = [new FakeDevice('Ann'), new FakeDevice('Ben')];
    services.arrived(ann);
    services.arrived(ben);
    const maintenance = { from: NOW + HOUR_MS, text: '' };
    services.notices.take('maintenance', maintenance);
    status.onApplicationBootstrap();
    jasmine.clock().tick(HOUR_MS - 1);
    expect(told).toEqual([]);

    jasmine.clock().tick(1);
    expect(told.map((server) => server.maintenance)).toEqual([{ ...maintenance, closed: true }]);
    ben.events();
    expect(services.calls.dial(ann, ben.personId)).toEqual({ ok: false, code: 'no-new-calls' });
    expect(ben.events()).toEqual([]);
  });

  it('takes an announcement back when its time is over', () => {
    const id = '5b1f2f8e-1c2d-4e3f-8a9b-0c1d2e3f4a5b';
    const until = NOW + 1_000;
    services.notices.take('announcement', { id, kind: 'notice', text: 'Soon.', until });
    status.announce();
    jasmine.clock().tick(1_000);
    expect(told.map(({ announcement }) => announcement?.text)).toEqual(['Soon.', undefined]);
  });
});
