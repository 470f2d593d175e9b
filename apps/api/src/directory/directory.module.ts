import { Module } from '@nestjs/common';
import { DirectoryController } from './directory.controller.js';
import { DirectoryStore } from './directory-store.js';

/** Who has an account here, for those who have one. */
@Module({ controllers: [DirectoryController], providers: [DirectoryStore] })
export class DirectoryModule {}
