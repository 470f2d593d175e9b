import type { Call } from '../call.js';
import type { CallId } from '../vocabulary.js';
import type { Rules } from './rules.js';
import {
  callsNamedBy,
  DEVICE_NAMES,
  type DeviceName,
  type DeviceState,
  type ToClient,
  type ToServer,
  type World,
} from './world.js';

/** One indivisible step of the model while it is being made: a world that is written to, and what was wrong in it. */
export class Turn {
  calls: readonly Call[];
  readonly devices: Record<DeviceName, DeviceState>;
  readonly faults: string[] = [];
  #dialsLeft: number;
  #dropsLeft: number;

  constructor(
    world: World,
    readonly rules: Rules,
    readonly descriptions: boolean,
  ) {
    this.calls = world.calls;
    this.devices = { ...world.devices };
    this.#dialsLeft = world.dialsLeft;
    this.#dropsLeft = world.dropsLeft;
  }

  change(name: DeviceName, change: Partial<DeviceState>): void {
    this.devices[name] = { ...this.devices[name], ...change };
  }

  /** A client that has no socket sends nothing, and keeps nothing to send later. */
  sendToServer(name: DeviceName, message: ToServer): void {
    const device = this.devices[name];
    if (device.link === 'up') this.change(name, { toServer: [...device.toServer, message] });
  }

  sendToClient(name: DeviceName, message: ToClient): void {
    const device = this.devices[name];
    if (device.link === 'up') this.change(name, { toClient: [...device.toClient, message] });
  }

  putCall(call: Call): void {
    this.calls = [...this.calls.filter(({ id }) => id !== call.id), call].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
  }

  callById(id: CallId): Call | undefined {
    return this.calls.find((call) => call.id === id);
  }

  /** The first id that nothing names any more: worlds that differ only in old ids are one. */
  freshCallId(): CallId {
    const named = this.#named();
    for (const { id } of this.calls) named.add(id);
    let number = 1;
    while (named.has(`c${number}`)) number += 1;
    return `c${number}`;
  }

  countDial(): void {
    this.#dialsLeft -= 1;
  }

  countDrop(): void {
    this.#dropsLeft -= 1;
  }

  done(): World {
    if (this.calls.some(({ phase }) => phase === 'ended')) {
      const named = this.#named();
      this.calls = this.calls.filter(({ phase, id }) => phase !== 'ended' || named.has(id));
    }
    return {
      calls: this.calls,
      devices: this.devices,
      dialsLeft: this.#dialsLeft,
      dropsLeft: this.#dropsLeft,
    };
  }

  #named(): Set<CallId> {
    const named = new Set<CallId>();
    for (const name of DEVICE_NAMES) {
      for (const id of callsNamedBy(this.devices[name])) named.add(id);
    }
    return named;
  }
}
