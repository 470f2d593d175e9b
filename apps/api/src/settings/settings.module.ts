import { Module } from '@nestjs/common';
import { LiveTimeouts } from './live-timeouts.js';
import { LogoController } from './logo.controller.js';
import { LogoStore } from './logo-store.js';
import { SettingStore } from './setting-store.js';
import { Settings } from './settings.js';

@Module({
  controllers: [LogoController],
  providers: [LiveTimeouts, LogoStore, Settings, SettingStore],
  exports: [LiveTimeouts, LogoStore, Settings, SettingStore],
})
export class SettingsModule {}
