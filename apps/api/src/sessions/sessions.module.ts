import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { IdentityService } from './identity-service.js';
import { SessionController } from './session.controller.js';
import { SessionKeeper } from './session-keeper.js';
import { SessionService } from './session-service.js';
import { SessionStore } from './session-store.js';
import { SignIn } from './sign-in.js';

@Module({
  imports: [AttendanceModule, PresenceModule],
  controllers: [SessionController],
  providers: [SessionStore, SessionService, SessionKeeper, IdentityService, SignIn],
  exports: [SessionService, SessionKeeper],
})
export class SessionsModule {}
