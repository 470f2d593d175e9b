import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { TokenDoor } from './token-door.js';
import { TokenService } from './token-service.js';
import { TokenStore } from './token-store.js';
import { TokensController } from './tokens.controller.js';

@Module({
  imports: [AccountsModule, AuditModule],
  controllers: [TokensController],
  providers: [TokenDoor, TokenService, TokenStore],
  exports: [TokenDoor],
})
export class TokensModule {}
