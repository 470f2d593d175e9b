import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/settings.module.js';
import { IceService } from './ice-service.js';

@Module({ imports: [SettingsModule], providers: [IceService], exports: [IceService] })
export class IceModule {}
