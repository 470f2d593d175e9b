import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { IdentityService } from './identity-service.js';
import { MemorySessionStore } from './memory-session-store.js';
import { SessionController } from './session.controller.js';
import { SessionKeeper } from './session-keeper.js';
import { SessionService } from './session-service.js';
import { SessionStore } from './session-store.js';
import { SignIn } from './sign-in.js';

@Module({
  imports: [AttendanceModule, PresenceModule],
  controllers: [SessionController],
  providers: [
    SessionService,
    SessionKeeper,
    IdentityService,
    SignIn,
    { provide: SessionStore, useClass: MemorySessionStore },
  ],
  exports: [SessionService, SessionKeeper],
})
export class SessionsModule {}
