import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CallRecordsModule } from '../call-records/call-records.module.js';
import { CallsModule } from '../calls/calls.module.js';
import { MetricsModule } from '../metrics/metrics.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { ServerStatusModule } from '../server-status/server-status.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { AuditController } from './audit.controller.js';
import { GuestAdministration } from './guest-administration.js';
import { GuestsController } from './guests.controller.js';
import { NoticeAdministration } from './notice-administration.js';
import { NoticesController } from './notices.controller.js';
import { OverviewController } from './overview.controller.js';
import { RecordedCallsController } from './recorded-calls.controller.js';
import { RunningCallsController } from './running-calls.controller.js';
import { SettingAdministration } from './setting-administration.js';
import { SettingEffects } from './setting-effects.js';
import { SettingsController } from './settings.controller.js';

/** What the console asks for. */
@Module({
  imports: [
    AuditModule,
    CallRecordsModule,
    CallsModule,
    MetricsModule,
    PresenceModule,
    NoticesModule,
    ServerStatusModule,
    SessionsModule,
    SettingsModule,
  ],
  controllers: [
    AuditController,
    GuestsController,
    NoticesController,
    OverviewController,
    RecordedCallsController,
    RunningCallsController,
    SettingsController,
  ],
  providers: [GuestAdministration, NoticeAdministration, SettingAdministration, SettingEffects],
})
export class AdministrationModule {}
