import {
  invitationRequest,
  memberChange,
  PEOPLE_PATH,
  type MadeLink,
  type MemberList,
} from '@lets-meet/signaling-contracts/members';
import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
} from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '../access/access.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { parseBody } from '../http/parse-body.js';
import { LinkService } from './link-service.js';
import { MemberService, type Administered } from './member-service.js';

/** Where administrators look after people who have an account. */
@Controller(PEOPLE_PATH)
@Access('administrator')
export class PeopleController {
  constructor(
    private readonly members: MemberService,
    private readonly links: LinkService,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  list(): Promise<MemberList> {
    return this.members.list();
  }

  @Post('invitations')
  @Header('Cache-Control', 'no-store')
  invite(@CurrentActor() by: Actor, @Body() body: unknown): Promise<MadeLink> {
    return this.links.invite(parseBody(invitationRequest, body), by);
  }

  @Delete('invitations/:id')
  @HttpCode(204)
  async withdraw(@CurrentActor() by: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    if (!(await this.links.withdraw(id, by))) throw notFound();
  }

  @Patch(':id')
  @HttpCode(204)
  async change(
    @CurrentActor() by: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: unknown,
  ): Promise<void> {
    refuse(await this.members.change(by, id, parseBody(memberChange, body)));
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@CurrentActor() by: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    refuse(await this.members.remove(by, id));
  }

  @Post(':id/reset-link')
  @Header('Cache-Control', 'no-store')
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
