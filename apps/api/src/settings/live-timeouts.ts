import type { CallTimeouts } from '@lets-meet/call-domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Settings } from './settings.js';

/** How long things may take in a call: what an administrator decides of it now, the rest from the environment. */
@Injectable()
export class LiveTimeouts {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly settings: Settings,
  ) {}

  get(): CallTimeouts {
    return { ...this.config.timeouts, ringMs: this.settings.get('ringSeconds') * 1_000 };
  }
}
