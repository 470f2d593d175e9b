import { LOGO_PATH } from '@lets-meet/signaling-contracts';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { Access } from '../access/access.js';
import { FOR_EVER } from '../http/client-files.js';
import { HttpRefusal } from '../http/http-refusal.js';
import { EXAMPLES } from '../openapi/examples.js';
import { Describe } from '../openapi/describe.js';
import { logoTypeOf } from './logo.js';
import { LogoStore } from './logo-store.js';

/** The logo, for everybody: the login page shows it. Its name says what is in it. */
@Controller(LOGO_PATH)
@Access('anyone')
export class LogoController {
  constructor(private readonly logos: LogoStore) {}

  @Get(':name')
  @Header('Cache-Control', FOR_EVER)
  @Describe({
    summary: 'Gives the logo of the server out',
    answer: 'image/png',
    refusals: { 404: ['not-found'] },
    example: { path: { name: EXAMPLES.logo } },
  })
  async read(@Param('name') name: string): Promise<StreamableFile> {
    const content = await this.logos.find(name);
    if (content === undefined) throw new HttpRefusal(404, 'not-found');
    return new StreamableFile(content, { type: logoTypeOf(name) });
  }
}
