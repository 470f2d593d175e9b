import type { PersonId } from '@lets-meet/call-domain';
import type { IceConfig, IceServer } from '@lets-meet/signaling-contracts';
import { Inject, Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { CONFIG, type Config, type TurnConfig } from '../config/config.js';
import { Settings } from '../settings/settings.js';

/** The servers as they are known to us, without credentials that expire. */
interface KnownServers {
  readonly iceServers: readonly IceServer[];
  readonly turn: TurnConfig | undefined;
}

/** The ICE servers of each session. None by default: nothing foreign is contacted. */
@Injectable()
export class IceService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly settings: Settings,
  ) {}

  /**
   * The servers for a person, with TURN credentials made for them that expire: the scheme of coturn's
   * `use-auth-secret` (https://datatracker.ietf.org/doc/html/draft-uberti-behave-turn-rest-00).
   */
  serversFor(personId: PersonId): IceConfig {
    // The environment can name servers with credentials of their own, which no setting has.
    const { iceServers, turn } = this.settings.isFixed('iceUrls') ? this.config : this.decided();
    if (turn === undefined) return { iceServers: [...iceServers], expiresAt: null };
    const expirySeconds = Math.floor(Date.now() / 1_000) + this.config.turnTtlSeconds;
    const username = `${expirySeconds}:${personId}`;
    const credential = createHmac('sha1', turn.secret).update(username).digest('base64');
    return {
      iceServers: [...iceServers, { urls: [...turn.urls], username, credential }],
      expiresAt: expirySeconds * 1_000,
    };
  }

  /** TURN servers are of no use without the secret: a browser refuses those without credentials. */
  private decided(): KnownServers {
    const all = this.settings.get('iceUrls');
    const secret = this.settings.get('turnSecret');
    const stunUrls = all.filter((url) => url.startsWith('stun'));
    const urls = all.filter((url) => url.startsWith('turn'));
    return {
      iceServers: stunUrls.length === 0 ? [] : [{ urls: stunUrls }],
      turn: urls.length === 0 || secret === null ? undefined : { urls, secret },
    };
  }
}
