import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { ProviderClient } from './provider-client.js';
import { ProviderController } from './provider.controller.js';
import { ProviderIdentityStore } from './provider-identity-store.js';
import { ProviderSignIn } from './provider-sign-in.js';

@Module({
  imports: [AccountsModule, AuditModule, SessionsModule],
  controllers: [ProviderController],
  providers: [ProviderClient, ProviderIdentityStore, ProviderSignIn],
})
export class OidcModule {}
