import { Module } from '@nestjs/common';
import { SettingStore } from './setting-store.js';

@Module({ providers: [SettingStore], exports: [SettingStore] })
export class SettingsModule {}
