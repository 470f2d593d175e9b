import { Module } from '@nestjs/common';
import { CallsModule } from '../calls/calls.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { CallRecorder } from './call-recorder.js';
import { CallRecordStore } from './call-record-store.js';

/** What the server remembers of calls. */
@Module({
  imports: [CallsModule, PresenceModule],
  providers: [CallRecorder, CallRecordStore],
  exports: [CallRecorder, CallRecordStore],
})
export class CallRecordsModule {}
