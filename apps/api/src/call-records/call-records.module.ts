import { Module } from '@nestjs/common';
import { CallsModule } from '../calls/calls.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { CallRecordKeeper } from './call-record-keeper.js';
import { CallRecorder } from './call-recorder.js';
import { CallRecordStore } from './call-record-store.js';

/** What the server remembers of calls. */
@Module({
  imports: [CallsModule, PresenceModule, SettingsModule],
  providers: [CallRecordKeeper, CallRecorder, CallRecordStore],
  exports: [CallRecordKeeper, CallRecorder, CallRecordStore],
})
export class CallRecordsModule {}
