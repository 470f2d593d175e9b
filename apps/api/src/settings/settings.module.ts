import { Module } from '@nestjs/common';
import { LiveTimeouts } from './live-timeouts.js';
import { SettingStore } from './setting-store.js';
import { Settings } from './settings.js';

@Module({
  providers: [LiveTimeouts, Settings, SettingStore],
  exports: [LiveTimeouts, Settings, SettingStore],
})
export class SettingsModule {}
