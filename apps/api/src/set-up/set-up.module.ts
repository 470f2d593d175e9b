import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { SetUp } from './set-up.js';
import { SetUpController } from './set-up.controller.js';

@Module({
  imports: [AccountsModule, AuditModule, SessionsModule, SettingsModule],
  controllers: [SetUpController],
  providers: [SetUp],
  exports: [SetUp],
})
export class SetUpModule {}
