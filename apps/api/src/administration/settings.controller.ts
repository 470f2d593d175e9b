import {
  LOGO_LIMITS,
  logoUpload,
  settingChange,
  SETTINGS_PATH,
  settingsView,
  settingUndo,
  type LogoUpload,
  type SettingChange,
  type SettingsView,
  type SettingUndo,
} from '@lets-meet/signaling-contracts/administration';
import { Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { Access, CurrentActor, ForTokens, type Actor } from '../access/access.js';
import { BodyOf, QueryOf } from '../http/body-of.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { readBytes } from '../http/read-bytes.js';
import { Describe } from '../openapi/describe.js';
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
@ForTokens('settings')
export class SettingsController {
  constructor(private readonly administration: SettingAdministration) {}

  @Get()
  @Describe({ summary: 'Tells all settings, and the last change', answer: settingsView })
  read(): Promise<SettingsView> {
    return this.administration.view();
  }

  @Post('changes')
  @HttpCode(OK)
  @Describe({
    summary: 'Changes one setting',
    detail: 'It holds at once. `version` is that of the settings as they were last seen.',
    answer: settingsView,
    refusals: { 409: ['setting-fixed', 'changed-meanwhile'] },
    example: { body: { version: 1, name: 'ringSeconds', value: 30 } },
  })
  async change(
    @CurrentActor() by: Actor,
    @BodyOf(settingChange) change: SettingChange,
  ): Promise<SettingsView> {
    return this.answer(await this.administration.change(change, by));
  }

  @Post('logo')
  @HttpCode(OK)
  @Describe({
    summary: 'Makes a picture the logo',
    detail:
      'The body is the picture: PNG, JPEG or WebP, at most 256 kB and 2048 pixels along a side.',
    answer: settingsView,
    refusals: { 400: ['invalid-request'], 409: ['setting-fixed', 'changed-meanwhile'] },
    example: { query: { version: 1 } },
  })
  async changeLogo(
    @Req() request: IncomingMessage,
    @QueryOf(logoUpload) { version }: LogoUpload,
    @CurrentActor() by: Actor,
  ): Promise<SettingsView> {
    const picture = await readBytes(request, LOGO_LIMITS.bytes);
    return this.answer(
      picture === undefined
        ? 'invalid-request'
        : await this.administration.changeLogo(picture, version, by),
    );
  }

  @Post('undo')
  @HttpCode(OK)
  @Describe({
    summary: 'Takes the last change of a setting back',
    detail: 'That is a change as well: doing it twice changes nothing.',
    answer: settingsView,
    refusals: { 409: ['setting-fixed', 'changed-meanwhile'] },
    example: { body: { version: 1 } },
  })
  async undo(
    @CurrentActor() by: Actor,
    @BodyOf(settingUndo) { version }: SettingUndo,
  ): Promise<SettingsView> {
    return this.answer(await this.administration.undo(version, by));
  }

  private answer(decided: Decided): Promise<SettingsView> {
    if (decided !== 'done') throw new HttpRefusal(STATUS[decided], decided);
    return this.administration.view();
  }
}
