import { Module } from '@nestjs/common';
import { CallsModule } from '../calls/calls.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { SwitchboardModule } from '../switchboard/switchboard.module.js';
import { CallHistory } from './call-history.js';
import { CallHistoryStore } from './call-history-store.js';
import { CallRecordKeeper } from './call-record-keeper.js';
import { CallRecorder } from './call-recorder.js';
import { CallRecordStore } from './call-record-store.js';
import { RecordedCallStore } from './recorded-call-store.js';
import { OwnCallsController } from './own-calls.controller.js';

/** What the server remembers of calls. */
@Module({
  imports: [CallsModule, PresenceModule, SettingsModule, SwitchboardModule],
  controllers: [OwnCallsController],
  providers: [
    CallHistory,
    CallHistoryStore,
    CallRecordKeeper,
    CallRecorder,
    CallRecordStore,
    RecordedCallStore,
  ],
  exports: [CallRecordKeeper, CallRecorder, CallRecordStore, RecordedCallStore],
})
export class CallRecordsModule {}
