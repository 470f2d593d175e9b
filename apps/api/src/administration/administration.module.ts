import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CallRecordsModule } from '../call-records/call-records.module.js';
import { CallsModule } from '../calls/calls.module.js';
import { MetricsModule } from '../metrics/metrics.module.js';
import { ServerStatusModule } from '../server-status/server-status.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { AuditController } from './audit.controller.js';
import { GuestAdministration } from './guest-administration.js';
import { GuestsController } from './guests.controller.js';
import { OverviewController } from './overview.controller.js';
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
    ServerStatusModule,
    SessionsModule,
    SettingsModule,
  ],
  controllers: [
    AuditController,
    GuestsController,
    OverviewController,
    RunningCallsController,
    SettingsController,
  ],
  providers: [GuestAdministration, SettingAdministration, SettingEffects],
})
export class AdministrationModule {}
