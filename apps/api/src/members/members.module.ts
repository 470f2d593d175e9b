import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { ImportController } from './import/import.controller.js';
import { PeopleImport } from './import/people-import.js';
import { LinkController } from './link.controller.js';
import { LinkService } from './link-service.js';
import { MemberService } from './member-service.js';
import { OwnAccount } from './own-account.js';
import { OwnAccountController } from './own-account.controller.js';
import { PeopleController } from './people.controller.js';

/** People who have an account: what administrators do with them, the links that they come in by, what owners do themselves. */
@Module({
  imports: [AccountsModule, AuditModule, PresenceModule, SessionsModule],
  controllers: [ImportController, LinkController, OwnAccountController, PeopleController],
  providers: [PeopleImport, LinkService, MemberService, OwnAccount],
})
export class MembersModule {}
