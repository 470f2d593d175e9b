import {
  LOGIN_PAGE,
  PROVIDER_PATH,
  type ProviderProblem,
} from '@lets-meet/signaling-contracts/sign-in';
import { Controller, Get, HttpCode, Inject, Req, Res } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Access } from '../access/access.js';
import { CONFIG, type Config, type ProviderConfig } from '../config/config.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { readOwnCookie, writeOwnCookie } from '../http/own-cookie.js';
import { ownOrigin } from '../http/own-origin.js';
import { visitorAddress } from '../http/visitor-address.js';
import { Describe } from '../openapi/describe.js';
import { SessionDoor } from '../sessions/session-door.js';
import { PendingSeal } from './pending-sign-in.js';
import { ProviderClient } from './provider-client.js';
import { ProviderSignIn } from './provider-sign-in.js';

const SEE_OTHER = 303;
const CALLBACK = 'callback';
const COOKIE = 'lets-meet-provider';
/** For the cookie, in seconds. */
const PENDING_SECONDS = 10 * 60;

/** Signing in with a provider of OpenID Connect: the browser goes there, and comes back. It is answered with where to go next. */
@Controller(PROVIDER_PATH)
@Access('anyone')
export class ProviderController {
  private readonly seal = new PendingSeal();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly client: ProviderClient,
    private readonly signIns: ProviderSignIn,
    private readonly door: SessionDoor,
  ) {}

  @Get()
  @HttpCode(SEE_OTHER)
  @Describe({
    summary: 'Sends the browser to the provider',
    detail:
      'Or to the login page, with the reason behind `?problem=`, where the provider does not answer.',
    refusals: { 404: ['not-found'] },
  })
  async go(@Req() request: IncomingMessage, @Res() response: ServerResponse): Promise<void> {
    const redirectUri = `${ownOrigin(request, this.config)}${PROVIDER_PATH}/${CALLBACK}`;
    const begun = await this.client.begin(this.provider(), redirectUri);
    if (!begun.ok) {
      redirect(response, loginPage(begun.problem));
      return;
    }
    const { url, pending } = begun.answer;
    const value = this.seal.seal(pending);
    this.writeCookie(request, response, value, PENDING_SECONDS);
    redirect(response, url.href);
  }

  @Get(CALLBACK)
  @HttpCode(SEE_OTHER)
  @Describe({
    summary: 'Takes the answer of the provider, and signs the person in',
    detail:
      'The browser is sent on to the product, or to the login page with the reason behind `?problem=`.',
    refusals: { 404: ['not-found'] },
  })
  async comeBack(@Req() request: IncomingMessage, @Res() response: ServerResponse): Promise<void> {
    const problem = await this.enter(this.provider(), request, response);
    this.writeCookie(request, response, '', 0);
    redirect(response, problem === undefined ? '/' : loginPage(problem));
  }

  /** Undefined where somebody is signed in now. */
  private async enter(
    provider: ProviderConfig,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<ProviderProblem | undefined> {
    const pending = this.seal.open(readOwnCookie(request, this.config, COOKIE) ?? '', Date.now());
    const { searchParams } = new URL(request.url ?? '', ownOrigin(request, this.config));
    // Of two sign-ins at a time in one browser the later one counts.
    if (pending?.state !== searchParams.get('state')) return 'expired';
    const finished = await this.client.finish(provider, searchParams, pending);
    if (!finished.ok) return finished.problem;
    const address = visitorAddress(request, this.config);
    const letIn = await this.signIns.letIn(provider, finished.answer, address);
    if (!letIn.ok) return letIn.problem;
    await this.door.enter(request, response, letIn.identity);
    return undefined;
  }

  private writeCookie(
    request: IncomingMessage,
    response: ServerResponse,
    value: string,
    maxAge: number,
  ): void {
    writeOwnCookie(request, response, this.config, { name: COOKIE, value, maxAge });
  }

  /** @throws {HttpRefusal} where there is none: this is no page then */
  private provider(): ProviderConfig {
    const { provider } = this.config;
    if (provider === undefined) throw new HttpRefusal(404, 'not-found');
    return provider;
  }
}

function loginPage(problem: ProviderProblem): string {
  return `${LOGIN_PAGE}?problem=${problem}`;
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(SEE_OTHER, { Location: to }).end();
}
