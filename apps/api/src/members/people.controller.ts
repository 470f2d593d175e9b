import {
  invitationRequest,
  madeLink,
  memberChange,
  memberList,
  PEOPLE_PATH,
  type InvitationRequest,
  type MadeLink,
  type MemberChange,
  type MemberList,
} from '@lets-meet/signaling-contracts/members';
import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
} from '@nestjs/common';
import { Access, CurrentActor, ForTokens, type Actor } from '../access/access.js';
import { BodyOf } from '../http/body-of.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { Describe, type Refusals } from '../openapi/describe.js';
import { EXAMPLES } from '../openapi/examples.js';
import { LinkService } from './link-service.js';
import { MemberService, type Administered } from './member-service.js';

/** Why something is not done to an account. */
const REFUSALS: Refusals = {
  404: ['not-found'],
  409: ['last-administrator', 'yourself'],
};

/** Where administrators look after people who have an account. */
@Controller(PEOPLE_PATH)
@Access('administrator')
@ForTokens('people')
export class PeopleController {
  constructor(
    private readonly members: MemberService,
    private readonly links: LinkService,
  ) {}

  @Get()
  @Describe({ summary: 'Tells who has an account, and who is invited', answer: memberList })
  list(): Promise<MemberList> {
    return this.members.list();
  }

  @Post('invitations')
  @Describe({
    summary: 'Makes an invitation; its link is told this once',
    answer: madeLink,
    refusals: { 409: ['already-invited'] },
    example: { body: { role: 'member', name: 'Carla Ruiz' } },
  })
  async invite(
    @CurrentActor() by: Actor,
    @BodyOf(invitationRequest) wanted: InvitationRequest,
  ): Promise<MadeLink> {
    const link = await this.links.invite(wanted, by);
    if (link === undefined) throw new HttpRefusal(409, 'already-invited');
    return link;
  }

  @Delete('invitations/:id')
  @HttpCode(204)
  @Describe({
    summary: 'Takes an invitation back',
    refusals: { 404: ['not-found'] },
    example: { path: { id: EXAMPLES.invitation } },
  })
  async withdraw(@CurrentActor() by: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.links.withdraw(id, by))) throw notFound();
  }

  @Patch(':id')
  @HttpCode(204)
  @Describe({
    summary: 'Changes a role, or disables or enables an account',
    refusals: REFUSALS,
    example: { path: { id: EXAMPLES.person }, body: { role: 'administrator' } },
  })
  async change(
    @CurrentActor() by: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @BodyOf(memberChange) change: MemberChange,
  ): Promise<void> {
    refuse(await this.members.change(by, id, change));
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({
    summary: 'Deletes an account, with all that belongs to it',
    refusals: REFUSALS,
    example: { path: { id: EXAMPLES.person } },
  })
  async remove(@CurrentActor() by: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    refuse(await this.members.remove(by, id));
  }

  @Post(':id/reset-link')
  @Describe({
    summary: 'Makes a link that sets a new password; it is told this once',
    answer: madeLink,
    refusals: { 404: ['not-found'] },
    example: { path: { id: EXAMPLES.person } },
  })
  async resetLink(
    @CurrentActor() by: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MadeLink> {
    const link = await this.links.resetLink(id, by);
    if (link === undefined) throw notFound();
    return link;
  }

  @Delete(':id/sessions')
  @HttpCode(204)
  @Describe({
    summary: 'Signs somebody out everywhere',
    refusals: REFUSALS,
    example: { path: { id: EXAMPLES.person } },
  })
  async signOut(@CurrentActor() by: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    refuse(await this.members.signOut(by, id));
  }
}

/** @throws {HttpRefusal} where it was not done */
function refuse(outcome: Administered): void {
  if (outcome === 'not-found') throw notFound();
  if (outcome !== 'done') throw new HttpRefusal(409, outcome);
}

function notFound(): HttpRefusal {
  return new HttpRefusal(404, 'not-found');
}
