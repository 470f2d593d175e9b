import { Controller, Get, Module, type INestApplication } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { CONFIG } from '../config/config.js';
import type { Session } from '../sessions/session.js';
import { SessionService } from '../sessions/session-service.js';
import { TokenDoor } from '../tokens/token-door.js';
import { testConfig } from '../testing/test-config.js';
import { Access, CurrentActor, CurrentSession, type Actor } from './access.js';
import { AccessGuard } from './access-guard.js';

@Controller()
class UnruledController {
  @Get('unruled')
  read(): string {
    return 'done';
  }
}

@Controller()
@Access('administrator')
class RuledController {
  @Get('anyone')
  @Access('anyone')
  forAnyone(): string {
    return 'done';
  }

  @Get('signed-in')
  @Access('signed-in')
  forSignedIn(@CurrentSession() { person }: Session): string {
    return person.name;
  }

  @Get('actor')
  @Access('signed-in')
  forActors(@CurrentActor() { person, address }: Actor): string {
    return `${person.name} from ${address}`;
  }

  @Get('member')
  @Access('member')
  forMembers(@CurrentSession() { role }: Session): string {
    return role;
  }

  @Get('administrator')
  forAdministrators(): string {
    return 'done';
  }
}

/** Sessions whose token is their role. */
const sessions: Pick<SessionService, 'find'> = {
  find: (token) =>
    Promise.resolve(
      token === 'guest' || token === 'member' || token === 'administrator'
        ? { id: token, person: { id: token, name: 'Ann' }, role: token }
        : undefined,
    ),
};

@Module({
  controllers: [UnruledController, RuledController],
  providers: [
    { provide: CONFIG, useValue: testConfig() },
    { provide: SessionService, useValue: sessions },
    { provide: TokenDoor, useValue: {} },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
class RoutesModule {}

describe('AccessGuard', () => {
  let app: INestApplication;
  let url: string;

  beforeAll(async () => {
    app = await NestFactory.create(RoutesModule, { logger: false });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(() => app.close());

  async function answer(path: string, token: string): Promise<[number, string]> {
    const response = await fetch(`${url}/${path}`, { headers: { Cookie: `lets-meet=${token}` } });
    return [response.status, await response.text()];
  }

  async function statuses(path: string): Promise<number[]> {
    const tokens = ['unknown', 'guest', 'member', 'administrator'];
    const answers = await Promise.all(tokens.map((token) => answer(path, token)));
    return answers.map(([status]) => status);
  }

  it('lets in whom the rule of the route names, and those who may more', async () => {
    expect(await statuses('anyone')).toEqual([200, 200, 200, 200]);
    expect(await statuses('signed-in')).toEqual([401, 200, 200, 200]);
    expect(await statuses('member')).toEqual([401, 403, 200, 200]);
  });

  it('takes the rule of the controller where the route has none of its own', async () => {
    expect(await statuses('administrator')).toEqual([401, 403, 403, 200]);
  });

  it('lets nobody use a route without a rule', async () => {
    expect(await statuses('unruled')).toEqual([500, 500, 500, 500]);
  });

  it('tells the handler whose session it is, and who asks from where', async () => {
    expect(await answer('actor', 'guest')).toEqual([200, 'Ann from 127.0.0.1']);
    expect(await answer('signed-in', 'guest')).toEqual([200, 'Ann']);
    expect(await answer('member', 'administrator')).toEqual([200, 'administrator']);
  });
});
