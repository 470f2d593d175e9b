import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AttendanceModule } from '../attendance/attendance.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { GuestBlockStore } from './guest-block-store.js';
import { GuestDoor } from './guest-door.js';
import { IdentityService } from './identity-service.js';
import { PageFacts } from './page-facts.js';
import { SessionController } from './session.controller.js';
import { SessionKeeper } from './session-keeper.js';
import { SessionService } from './session-service.js';
import { SessionStore } from './session-store.js';
import { SessionDoor } from './session-door.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

@Module({
  imports: [AccountsModule, AttendanceModule, AuditModule, PresenceModule, SettingsModule],
  controllers: [SessionController],
  providers: [
    GuestBlockStore,
    GuestDoor,
    IdentityService,
    PageFacts,
    SessionKeeper,
    SessionService,
    SessionDoor,
    SessionStore,
    SignIn,
    SignOut,
  ],
  exports: [GuestBlockStore, PageFacts, SessionDoor, SessionKeeper, SessionService, SignOut],
})
export class SessionsModule {}
