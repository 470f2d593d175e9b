import type { SignInRequest } from '@lets-meet/signaling-contracts';
import {
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from '@playwright/test';
import { watchLiveObjects } from './live-objects';
import { PageGuard } from './page-guard';
import { Person } from './person';
import { watchPlugs } from './plugs';
import { SignalingLine } from './signaling-line';

export interface Circumstances {
  /** What the browser lets the page use; everything unless said otherwise. */
  readonly permissions?: readonly ('camera' | 'microphone')[];
  /** Another browser than the one of the test, with other devices. */
  readonly browser?: Browser;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Runs in the page before anything of the product does. */
  readonly initScript?: () => void;
}

/** The people of one test at one server, each with a browser profile of their own. */
export class People {
  private readonly visits: { readonly context: BrowserContext; readonly guard: PageGuard }[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
    /** Makes a first name one that nobody else has at this server. */
    private readonly unique: (firstName: string) => string,
  ) {}

  /** Somebody signed in and ready for calls. The form is left out: it has tests of its own. */
  async join(firstName: string, circumstances: Circumstances = {}): Promise<Person> {
    const person = await this.arrive(firstName, circumstances);
    await this.signIn(person);
    await person.open();
    return person;
  }

  /** The same, over a line that the test has in its hands. */
  async joinOnLine(
    firstName: string,
    circumstances: Circumstances = {},
  ): Promise<{ person: Person; line: SignalingLine }> {
    const person = await this.arrive(firstName, circumstances);
    const line = new SignalingLine();
    await line.take(person.page);
    await this.signIn(person);
    await person.open();
    return { person, line };
  }

  /** Somebody with an empty tab. */
  async arrive(firstName: string, circumstances: Circumstances = {}): Promise<Person> {
    const { permissions = ['camera', 'microphone'], browser = this.browser } = circumstances;
    const context = await browser.newContext({
      ...shown(circumstances),
      baseURL: this.origin,
      permissions: [...permissions],
      reducedMotion: 'reduce',
    });
    this.visits.push({ context, guard: new PageGuard(context, this.origin) });
    await context.addInitScript(watchLiveObjects);
    await context.addInitScript(watchPlugs);
    if (circumstances.initScript) await context.addInitScript(circumstances.initScript);
    return new Person(this.unique(firstName), await context.newPage());
  }

  /** The same person in a second tab of the same browser, signed in already. */
  async openSecondTab(person: Person): Promise<Person> {
    const second = new Person(person.name, await person.page.context().newPage());
    await second.open();
    return second;
  }

  private async signIn({ name, page }: Person): Promise<void> {
    const answer = await page.request.post('/api/session', {
      data: { kind: 'guest', name } satisfies SignInRequest,
      headers: { Origin: this.origin },
    });
    expect(answer.status()).toBe(201);
  }

  /** Says that the test brings this about on the pages of a person: the browser's own line about a refusal, for example. */
  expectComplaint(person: Person, message: RegExp): void {
    this.visits.find(({ context }) => context === person.page.context())?.guard.expect(message);
  }

  /** Ends it for everybody, so that their names are free; what their pages should not have done comes back. */
  async leave(): Promise<readonly string[]> {
    const complaints = this.visits.flatMap(({ guard }) => guard.complaints);
    for (const { context } of this.visits) {
      await context.request.delete('/api/session', { headers: { Origin: this.origin } });
      await context.close();
    }
    return complaints;
  }
}

function shown({ colorScheme, viewport }: Circumstances): BrowserContextOptions {
  return {
    ...(colorScheme === undefined ? {} : { colorScheme }),
    ...(viewport === undefined ? {} : { viewport }),
  };
}
