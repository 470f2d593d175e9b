import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { Registration } from './registration.js';
import { RegistrationController } from './registration.controller.js';
import { RegistrationDoor } from './registration-door.js';

/** People who make their own account, where an administrator lets them. */
@Module({
  imports: [AccountsModule, AuditModule, PresenceModule, SessionsModule, SettingsModule],
  controllers: [RegistrationController],
  providers: [Registration, RegistrationDoor],
})
export class RegistrationModule {}
