import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/settings.module.js';
import { AuditLog } from './audit-log.js';
import { AuditStore } from './audit-store.js';

@Module({
  imports: [SettingsModule],
  providers: [AuditLog, AuditStore],
  exports: [AuditLog, AuditStore],
})
export class AuditModule {}
