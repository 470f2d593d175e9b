import type { PersonId } from '@lets-meet/call-domain';
import type { IceConfig } from '@lets-meet/signaling-contracts';
import { Inject, Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { CONFIG, type Config } from '../config/config.js';

/** The ICE servers of each session. None by default: nothing foreign is contacted. */
@Injectable()
export class IceService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * The servers for a person, with TURN credentials made for them that expire: the scheme of coturn's
   * `use-auth-secret` (https://datatracker.ietf.org/doc/html/draft-uberti-behave-turn-rest-00).
   */
  serversFor(personId: PersonId): IceConfig {
    const { iceServers, turn } = this.config;
    if (turn === undefined) return { iceServers: [...iceServers], expiresAt: null };
    const expirySeconds = Math.floor(Date.now() / 1_000) + turn.ttlSeconds;
    const username = `${expirySeconds}:${personId}`;
    const credential = createHmac('sha1', turn.secret).update(username).digest('base64');
    return {
      iceServers: [...iceServers, { urls: [...turn.urls], username, credential }],
      expiresAt: expirySeconds * 1_000,
    };
  }
}
