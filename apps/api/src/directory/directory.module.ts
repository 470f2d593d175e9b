import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.js';
import { DirectoryController } from './directory.controller.js';
import { DirectoryStore } from './directory-store.js';
import { LastSeen } from './last-seen.js';

/** Who has an account here, for those who have one. */
@Module({
  imports: [AttendanceModule],
  controllers: [DirectoryController],
  providers: [DirectoryStore, LastSeen],
})
export class DirectoryModule {}
