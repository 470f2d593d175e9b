import { Module } from '@nestjs/common';
import { Switchboard } from './switchboard.js';

@Module({ providers: [Switchboard], exports: [Switchboard] })
export class SwitchboardModule {}
