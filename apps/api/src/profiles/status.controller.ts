import { STATUS_PATH } from '@lets-meet/signaling-contracts';
import { statusChange, type StatusChange } from '@lets-meet/signaling-contracts/members';
import { Controller, HttpCode, Put } from '@nestjs/common';
import { Access, CurrentSession } from '../access/access.js';
import { BodyOf } from '../http/body-of.js';
import { Describe } from '../openapi/describe.js';
import type { Session } from '../sessions/session.js';
import { ProfileService } from './profile-service.js';

/** Where people say what they do at the moment, guests as well. */
@Controller(STATUS_PATH)
@Access('signed-in')
export class StatusController {
  constructor(private readonly profiles: ProfileService) {}

  @Put()
  @HttpCode(204)
  @Describe({
    summary: 'Says what one does at the moment, and whether calls ring',
    example: { body: { text: 'At lunch until 1', doNotDisturb: true } },
  })
  async change(
    @CurrentSession() session: Session,
    @BodyOf(statusChange) status: StatusChange,
  ): Promise<void> {
    await this.profiles.setStatus(session, status);
  }
}
