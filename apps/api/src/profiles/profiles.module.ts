import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { OwnProfileController } from './own-profile.controller.js';
import { PictureController } from './picture.controller.js';
import { PictureStore } from './picture-store.js';
import { ProfileService } from './profile-service.js';
import { ProfileStore } from './profile-store.js';
import { StatusController } from './status.controller.js';

/** What people say of themselves: name, title, picture, and what they do at the moment. */
@Module({
  imports: [AuditModule, PresenceModule],
  controllers: [OwnProfileController, PictureController, StatusController],
  providers: [PictureStore, ProfileService, ProfileStore],
  exports: [PictureStore, ProfileStore],
})
export class ProfilesModule {}
