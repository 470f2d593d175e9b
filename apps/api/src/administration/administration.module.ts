import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CallRecordsModule } from '../call-records/call-records.module.js';
import { MetricsModule } from '../metrics/metrics.module.js';
import { ServerStatusModule } from '../server-status/server-status.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { AuditController } from './audit.controller.js';
import { OverviewController } from './overview.controller.js';
import { SettingAdministration } from './setting-administration.js';
import { SettingEffects } from './setting-effects.js';
import { SettingsController } from './settings.controller.js';

/** What the console asks for. */
@Module({
  imports: [
    AuditModule,
    CallRecordsModule,
    MetricsModule,
    ServerStatusModule,
    SessionsModule,
    SettingsModule,
  ],
  controllers: [AuditController, OverviewController, SettingsController],
  providers: [SettingAdministration, SettingEffects],
})
export class AdministrationModule {}
