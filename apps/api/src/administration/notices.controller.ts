import {
  announcementRequest,
  maintenanceRequest,
  NOTICES_PATH,
  noticesView,
  type AnnouncementRequest,
  type MaintenanceRequest,
  type NoticesView,
} from '@lets-meet/signaling-contracts/administration';
import { Controller, Delete, Get, Put } from '@nestjs/common';
import { Access, CurrentActor, ForTokens, type Actor } from '../access/access.js';
import { BodyOf } from '../http/body-of.js';
import { Describe } from '../openapi/describe.js';
import { NoticeAdministration } from './notice-administration.js';

/** Where administrators say what everybody is told. Every answer is what that is then. */
@Controller(NOTICES_PATH)
@Access('administrator')
@ForTokens('settings')
export class NoticesController {
  constructor(private readonly administration: NoticeAdministration) {}

  @Get()
  @Describe({ summary: 'Tells what everybody is told', answer: noticesView })
  read(): NoticesView {
    return this.administration.view();
  }

  @Put('announcement')
  @Describe({
    summary: 'Announces something to everybody',
    detail: 'Where something is announced already, it is that, corrected.',
    answer: noticesView,
    example: { body: { kind: 'notice', text: 'The canteen is closed on Friday.', until: null } },
  })
  announce(
    @BodyOf(announcementRequest) request: AnnouncementRequest,
    @CurrentActor() by: Actor,
  ): Promise<NoticesView> {
    return this.administration.announce(request, by);
  }

  @Delete('announcement')
  @Describe({ summary: 'Ends the announcement', answer: noticesView })
  endAnnouncement(@CurrentActor() by: Actor): Promise<NoticesView> {
    return this.administration.end('announcement', by);
  }

  @Put('maintenance')
  @Describe({
    summary: 'Takes no new calls from an instant on',
    detail: 'Running calls are not cut off.',
    answer: noticesView,
    example: { body: { from: 1_800_000_000_000, text: 'The server gets a new disk.' } },
  })
  planMaintenance(
    @BodyOf(maintenanceRequest) request: MaintenanceRequest,
    @CurrentActor() by: Actor,
  ): Promise<NoticesView> {
    return this.administration.planMaintenance(request, by);
  }

  @Delete('maintenance')
  @Describe({ summary: 'Takes new calls again', answer: noticesView })
  endMaintenance(@CurrentActor() by: Actor): Promise<NoticesView> {
    return this.administration.end('maintenance', by);
  }
}
