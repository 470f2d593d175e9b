import { Module } from '@nestjs/common';
import { NoticeStore } from './notice-store.js';
import { Notices } from './notices.js';

@Module({ providers: [Notices, NoticeStore], exports: [Notices, NoticeStore] })
export class NoticesModule {}
