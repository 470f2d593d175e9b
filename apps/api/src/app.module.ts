import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AdministrationModule } from './administration/administration.module.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { HttpModule } from './http/http.module.js';
import { LoggingModule } from './logging/logging.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import type { Database } from './persistence/database.js';
import { MembersModule } from './members/members.module.js';
import { OpenApiModule } from './openapi/openapi.module.js';
import { OidcModule } from './oidc/oidc.module.js';
import { PersistenceModule } from './persistence/persistence.module.js';
import { ProfilesModule } from './profiles/profiles.module.js';
import { RegistrationModule } from './registration/registration.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SetUpModule } from './set-up/set-up.module.js';
import { SignalingModule } from './signaling/signaling.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

@Module({})
export class AppModule {
  static of(config: Config, database: Database): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        LoggingModule,
        PersistenceModule.of(database),
        HttpModule,
        AccessModule,
        SessionsModule,
        SetUpModule,
        RegistrationModule,
        OidcModule,
        MembersModule,
        ProfilesModule,
        DirectoryModule,
        SignalingModule,
        MetricsModule,
        AdministrationModule,
        OpenApiModule,
        WebhooksModule,
      ],
    };
  }
}
