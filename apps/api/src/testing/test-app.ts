import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { AppModule } from '../app.module.js';
import type { Database } from '../persistence/database.js';
import { memoryDatabase } from './memory-database.js';
import { testConfig } from './test-config.js';

/** A route as the running application has it: `GET /api/session`. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** What express keeps of its routes; its own types do not say it. */
interface RoutingApplication {
  readonly router: { readonly stack: readonly RouterLayer[] };
}

interface RouterLayer {
  readonly route?: {
    readonly path: string;
    readonly methods: Readonly<Record<string, boolean>>;
  };
}

/** The application on a port of its own, with its services and its tables at hand. */
export class TestApp {
  private constructor(
    private readonly app: NestExpressApplication,
    readonly database: Database,
    readonly url: string,
  ) {}

  static async start(): Promise<TestApp> {
    const database = await memoryDatabase();
    const app = await NestFactory.create<NestExpressApplication>(
      AppModule.of(testConfig(), database),
      { logger: false },
    );
    await app.init();
    const listening = once(app.getHttpServer(), 'listening');
    app.getHttpServer().listen({ port: 0, host: '127.0.0.1' });
    await listening;
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new TestApp(app, database, `http://127.0.0.1:${port}`);
  }

  /** One of the services of the application. */
  get<Service>(service: new (...args: never[]) => Service): Service {
    return this.app.get(service);
  }

  /** Every route that there is, whoever made it. */
  routes(): Route[] {
    const { router } = this.app.getHttpAdapter().getInstance() as unknown as RoutingApplication;
    return router.stack.flatMap(({ route }) =>
      Object.keys(route?.methods ?? {}).map((method) => ({
        method: method.toUpperCase(),
        path: route?.path ?? '',
      })),
    );
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.destroy();
  }
}
