import { Module } from '@nestjs/common';
import { IceService } from './ice-service.js';

@Module({ providers: [IceService], exports: [IceService] })
export class IceModule {}
