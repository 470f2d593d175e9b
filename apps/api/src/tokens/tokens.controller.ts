import {
  apiTokens,
  madeToken,
  tokenRequest,
  TOKENS_PATH,
  type ApiToken,
  type MadeToken,
  type TokenRequest,
} from '@lets-meet/signaling-contracts/administration';
import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '../access/access.js';
import { BodyOf } from '../http/body-of.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { Describe } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
import { TokenService } from './token-service.js';

/** Where administrators look after tokens. For people only: a token makes no other, which could do more and last longer. */
@Controller(TOKENS_PATH)
@Access('administrator')
export class TokensController {
  constructor(private readonly tokens: TokenService) {}

  @Get()
  @Describe({ summary: 'Tells which tokens there are', answer: apiTokens })
  list(): Promise<ApiToken[]> {
    return this.tokens.list();
  }

  @Post()
  @Describe({
    summary: 'Makes a token, which is told this once',
    answer: madeToken,
    refusals: { 409: ['too-many'] },
    example: {
      body: { name: 'Directory import', scopes: ['people:read', 'people:write'], days: 90 },
    },
  })
  async make(
    @CurrentActor() by: Actor,
    @BodyOf(tokenRequest) wanted: TokenRequest,
  ): Promise<MadeToken> {
    const made = await this.tokens.make(wanted, by);
    if (made === undefined) throw new HttpRefusal(409, 'too-many');
    return made;
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({
    summary: 'Revokes a token, at once',
    refusals: { 404: ['not-found'] },
    example: { path: { id: EXAMPLES.token } },
  })
  async revoke(@CurrentActor() by: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.tokens.revoke(id, by))) throw new HttpRefusal(404, 'not-found');
  }
}
