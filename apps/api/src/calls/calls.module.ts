import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { SwitchboardModule } from '../switchboard/switchboard.module.js';
import { CallFeed } from './call-feed.js';
import { CallFigures } from './call-figures.js';
import { CallLog } from './call-log.js';
import { CallNotifier } from './call-notifier.js';
import { CallRegistry } from './call-registry.js';

@Module({
  imports: [NoticesModule, PresenceModule, SettingsModule, SwitchboardModule],
  providers: [CallRegistry, CallNotifier, CallLog, CallFigures, CallFeed],
  exports: [CallRegistry, CallFigures, CallFeed],
})
export class CallsModule {}
