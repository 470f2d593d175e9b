import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AttendanceModule } from '../attendance/attendance.module.js';
import { CallRecordsModule } from '../call-records/call-records.module.js';
import { CallsModule } from '../calls/calls.module.js';
import { IceModule } from '../ice/ice.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { ProfilesModule } from '../profiles/profiles.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SwitchboardModule } from '../switchboard/switchboard.module.js';
import { HandshakeGuard } from './handshake-guard.js';
import { MessageDoor } from './message-door.js';
import { MessageHandlers } from './message-handlers.js';
import { SignalingGateway } from './signaling.gateway.js';

@Module({
  imports: [
    AccountsModule,
    AttendanceModule,
    CallRecordsModule,
    CallsModule,
    IceModule,
    PresenceModule,
    ProfilesModule,
    SessionsModule,
    SwitchboardModule,
  ],
  providers: [SignalingGateway, HandshakeGuard, MessageDoor, MessageHandlers],
})
export class SignalingModule {}
