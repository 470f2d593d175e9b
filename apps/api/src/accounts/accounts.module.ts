import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { AccountService } from './account-service.js';
import { AccountStore } from './account-store.js';
import { AttemptStore } from './attempt-store.js';
import { Credentials } from './credentials.js';
import { LinkStore } from './link-store.js';
import { MemberStore } from './member-store.js';

@Module({
  imports: [AuditModule],
  providers: [AccountService, AccountStore, AttemptStore, Credentials, LinkStore, MemberStore],
  exports: [AccountService, AccountStore, AttemptStore, Credentials, LinkStore, MemberStore],
})
export class AccountsModule {}
