import { Module } from '@nestjs/common';
import { AccountService } from './account-service.js';
import { AccountStore } from './account-store.js';
import { AttemptStore } from './attempt-store.js';
import { Credentials } from './credentials.js';

@Module({
  providers: [AccountService, AccountStore, AttemptStore, Credentials],
  exports: [AccountService, AccountStore, AttemptStore, Credentials],
})
export class AccountsModule {}
