import { Module } from '@nestjs/common';
import { SwitchboardModule } from '../switchboard/switchboard.module.js';
import { PresenceService } from './presence-service.js';

@Module({
  imports: [SwitchboardModule],
  providers: [PresenceService],
  exports: [PresenceService],
})
export class PresenceModule {}
