import { Module } from '@nestjs/common';
import { PictureStore } from './picture-store.js';
import { ProfileStore } from './profile-store.js';

/** What people say of themselves: name, title, picture, and what they do at the moment. */
@Module({ providers: [PictureStore, ProfileStore], exports: [PictureStore, ProfileStore] })
export class ProfilesModule {}
