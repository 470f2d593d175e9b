import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { SwitchboardModule } from '../switchboard/switchboard.module.js';
import { LiveStatus } from './live-status.js';

@Module({
  imports: [NoticesModule, SettingsModule, SwitchboardModule],
  providers: [LiveStatus],
  exports: [LiveStatus],
})
export class ServerStatusModule {}
