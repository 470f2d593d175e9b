import { pino } from 'pino';
import { Attendance } from '../attendance/attendance.js';
import { AttendanceFeed } from '../attendance/attendance-feed.js';
import { CallFeed } from '../calls/call-feed.js';
import { CallLog } from '../calls/call-log.js';
import { CallNotifier } from '../calls/call-notifier.js';
import { CallRegistry } from '../calls/call-registry.js';
import { IceService } from '../ice/ice-service.js';
import { Notices } from '../notices/notices.js';
import { PresenceService } from '../presence/presence-service.js';
import { LiveStatus } from '../server-status/live-status.js';
import { Switchboard } from '../switchboard/switchboard.js';
import { LiveTimeouts } from '../settings/live-timeouts.js';
import { Settings } from '../settings/settings.js';
import type { FakeDevice } from './fake-device.js';
import { testConfig } from './test-config.js';

/** The services behind the gateway, without a socket or a port: for tests with virtual time. */
export class TestServices {
  readonly config = testConfig();
  readonly settings = new Settings(this.config);
  private readonly timeouts = new LiveTimeouts(this.config, this.settings);
  readonly switchboard = new Switchboard();
  readonly presence = new PresenceService(this.config, this.switchboard);
  /** What was logged at info and above. */
  readonly logged: Record<string, unknown>[] = [];
  readonly feed = new CallFeed();
  private readonly log = new CallLog(
    this.feed,
    pino(
      { level: 'info' },
      { write: (line) => this.logged.push(JSON.parse(line) as Record<string, unknown>) },
    ),
  );
  readonly notices = new Notices();
  private readonly status = new LiveStatus(this.settings, this.notices, this.switchboard);
  readonly calls = new CallRegistry(
    this.timeouts,
    this.presence,
    new CallNotifier(this.switchboard, this.presence),
    this.feed,
    this.notices,
  );
  readonly attendance = new Attendance(
    this.timeouts,
    this.switchboard,
    this.presence,
    this.calls,
    new IceService(this.config, this.settings),
    this.status,
    new AttendanceFeed(),
  );

  constructor() {
    this.log.onModuleInit();
  }

  /** The device is here and ready for calls; how it was welcomed is forgotten. */
  arrived(device: FakeDevice, sessionId?: string): FakeDevice {
    this.attendance.arrive(device.person, device, device.connect(sessionId));
    this.presence.setReady(device, true);
    device.events();
    return device;
  }

  stop(): void {
    this.calls.onModuleDestroy();
    this.presence.onModuleDestroy();
  }
}
