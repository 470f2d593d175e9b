import { Module } from '@nestjs/common';
import { CallsModule } from '../calls/calls.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { SwitchboardModule } from '../switchboard/switchboard.module.js';
import { TokensModule } from '../tokens/tokens.module.js';
import { EventLoop } from './event-loop.js';
import { FigureRecorder } from './figure-recorder.js';
import { MetricsController } from './metrics.controller.js';
import { ServerFigures } from './server-figures.js';

@Module({
  imports: [CallsModule, PresenceModule, SwitchboardModule, TokensModule],
  controllers: [MetricsController],
  providers: [EventLoop, FigureRecorder, ServerFigures],
  exports: [EventLoop, FigureRecorder, ServerFigures],
})
export class MetricsModule {}
