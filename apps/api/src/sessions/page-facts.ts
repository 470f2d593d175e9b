import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Settings } from '../settings/settings.js';
import { GuestDoor } from './guest-door.js';

/** What the page is told beforehand, so that the login page asks nothing before it shows what there is. */
@Injectable()
export class PageFacts {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly guests: GuestDoor,
    private readonly settings: Settings,
  ) {}

  /** By the names of the `data-` attributes that carry it. */
  async current(): Promise<Readonly<Record<string, string>>> {
    const entrance = await this.guests.entrance();
    const { provider } = this.config;
    const logo = this.settings.get('logo');
    return {
      entrance,
      'server-name': this.settings.get('serverName'),
      ...(logo !== null && { logo }),
      // Before there is an administrator nobody comes in by these.
      ...(entrance !== 'guests' && {
        ...(provider !== undefined && { provider: provider.name }),
        ...(this.settings.get('selfRegistration') && { registration: 'on' }),
      }),
    };
  }
}
