import {
  guestList,
  guestRemoval,
  GUESTS_PATH,
  type GuestList,
  type GuestRemoval,
} from '@lets-meet/signaling-contracts/administration';
import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, CurrentActor, ForTokens, type Actor } from '../access/access.js';
import { BodyOf } from '../http/body-of.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { Describe } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
import { GuestAdministration } from './guest-administration.js';

/** Where administrators look after people who have no account. */
@Controller(GUESTS_PATH)
@Access('administrator')
@ForTokens('people')
export class GuestsController {
  constructor(private readonly guests: GuestAdministration) {}

  @Get()
  @Describe({
    summary: 'Tells who is signed in without an account, and who is kept out',
    answer: guestList,
  })
  list(): Promise<GuestList> {
    return this.guests.list();
  }

  @Post(':id/removal')
  @HttpCode(204)
  @Describe({
    summary: 'Signs a guest out, and keeps them out where that is asked for',
    detail: 'The guest gets to read the note.',
    refusals: { 404: ['not-found'] },
    example: {
      path: { id: EXAMPLES.guest },
      body: { note: 'This call was for our team.', block: { hours: 24, address: false } },
    },
  })
  async remove(
    @CurrentActor() by: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @BodyOf(guestRemoval) removal: GuestRemoval,
  ): Promise<void> {
    if (!(await this.guests.remove(id, removal, by))) throw new HttpRefusal(404, 'not-found');
  }

  @Delete('blocks/:id')
  @HttpCode(204)
  @Describe({
    summary: 'Lets somebody join again who is kept out',
    refusals: { 404: ['not-found'] },
    example: { path: { id: EXAMPLES.guestBlock } },
  })
  async lift(@CurrentActor() by: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.guests.lift(id, by))) throw new HttpRefusal(404, 'not-found');
  }
}
