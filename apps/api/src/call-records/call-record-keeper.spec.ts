import { pino } from 'pino';
import { Settings } from '../settings/settings.js';
import { testConfig } from '../testing/test-config.js';
import { CallRecordKeeper } from './call-record-keeper.js';
import type { CallRecordStore } from './call-record-store.js';

const NOW = Date.parse('2026-01-31T12:00:00Z');
const HOUR_MS = 3_600_000;

describe('CallRecordKeeper', () => {
  let removed: jasmine.Spy<CallRecordStore['removeOlderThan']>;
  let settings: Settings;
  let keeper: CallRecordKeeper;

  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date(NOW));
    removed = jasmine.createSpy('removeOlderThan').and.resolveTo(0);
    settings = new Settings(testConfig());
    const store = { removeOlderThan: removed } as unknown as CallRecordStore;
    keeper = new CallRecordKeeper(store, settings, pino({ level: 'silent' }));
  });
  afterEach(() => {
    keeper.onModuleDestroy();
    jasmine.clock().uninstall();
  });

  it('removes what is older than it is to be kept, at the start and every hour', async () => {
    settings.take({ callRecordDays: 30 });
    await keeper.onApplicationBootstrap();
    expect(removed.calls.allArgs()).toEqual([[Date.parse('2026-01-01T12:00:00Z')]]);
    jasmine.clock().tick(HOUR_MS);
    expect(removed.calls.mostRecent().args).toEqual([Date.parse('2026-01-01T13:00:00Z')]);
  });

  it('removes nothing that is to be kept for ever', async () => {
    settings.take({ callRecordDays: null });
    await keeper.goRound();
    expect(removed).not.toHaveBeenCalled();
  });
});
