import { Module } from '@nestjs/common';
import { CallsModule } from '../calls/calls.module.js';
import { IceModule } from '../ice/ice.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { ServerStatusModule } from '../server-status/server-status.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { SwitchboardModule } from '../switchboard/switchboard.module.js';
import { Attendance } from './attendance.js';
import { AttendanceFeed } from './attendance-feed.js';

@Module({
  imports: [
    CallsModule,
    IceModule,
    PresenceModule,
    ServerStatusModule,
    SettingsModule,
    SwitchboardModule,
  ],
  providers: [Attendance, AttendanceFeed],
  exports: [Attendance, AttendanceFeed],
})
export class AttendanceModule {}
