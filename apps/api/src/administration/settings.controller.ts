import {
  settingChange,
  SETTINGS_PATH,
  settingUndo,
  type SettingsView,
} from '@lets-meet/signaling-contracts/administration';
import { Body, Controller, Get, Header, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { Access, CurrentSession } from '../access/access.js';
import { CONFIG, type Config } from '../config/config.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { parseBody } from '../http/parse-body.js';
import { visitorAddress } from '../http/visitor-address.js';
import type { Session } from '../sessions/session.js';
import { SettingAdministration, type Decided } from './setting-administration.js';

const OK = 200;
const STATUS: Readonly<Record<Exclude<Decided, 'done'>, number>> = {
  'invalid-request': 400,
  'setting-fixed': 409,
  'changed-meanwhile': 409,
};

/** Where administrators decide. Every answer is how it all stands then. */
@Controller(SETTINGS_PATH)
@Access('administrator')
export class SettingsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly administration: SettingAdministration,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  read(): Promise<SettingsView> {
    return this.administration.view();
  }

  @Post('changes')
  @HttpCode(OK)
  @Header('Cache-Control', 'no-store')
  async change(
    @Req() request: IncomingMessage,
    @CurrentSession() { person }: Session,
    @Body() body: unknown,
  ): Promise<SettingsView> {
    const by = { person, address: visitorAddress(request, this.config) };
    return this.answer(await this.administration.change(parseBody(settingChange, body), by));
  }

  @Post('undo')
  @HttpCode(OK)
  @Header('Cache-Control', 'no-store')
  async undo(
    @Req() request: IncomingMessage,
    @CurrentSession() { person }: Session,
    @Body() body: unknown,
  ): Promise<SettingsView> {
    const { version } = parseBody(settingUndo, body);
    const by = { person, address: visitorAddress(request, this.config) };
    return this.answer(await this.administration.undo(version, by));
  }

  private answer(decided: Decided): Promise<SettingsView> {
    if (decided !== 'done') throw new HttpRefusal(STATUS[decided], decided);
    return this.administration.view();
  }
}
