import type { Call } from '../call.js';
import type { Device } from '../vocabulary.js';
import { type DeviceState, type World } from './world.js';

/** Gives equal values one short text. An object that was seen before is not looked into again. */
class Names {
  readonly #known = new WeakMap<object, string>();
  readonly #byContent = new Map<string, string>();

  nameOf(value: object): string {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const content = JSON.stringify(value);
    let name = this.#byContent.get(content);
    if (name === undefined) {
      name = textOf(this.#byContent.size);
      this.#byContent.set(content, name);
    }
    this.#known.set(value, name);
    return name;
  }
}

/** Gives equal values one number and one object, so that worlds share and compare their parts cheaply. */
class Pool<T extends object> {
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<T, number>();
  readonly #values: T[] = [];

  constructor(readonly contentOf: (value: T) => string) {}

  numberOf(value: T): number {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const content = this.contentOf(value);
    let number = this.#numbers.get(content);
    if (number === undefined) {
      number = this.#values.length;
      this.#numbers.set(content, number);
      this.#values.push(value);
      this.#known.set(value, number);
    }
    return number;
  }

  valueOf(number: number): T {
    const value = this.#values[number];
    if (value === undefined) throw new RangeError(`no value ${number}`);
    return value;
  }
}

/** A whole number below 2^32 as two UTF-16 units. */
function textOf(number: number): string {
  return String.fromCharCode(number & 0xffff, number >>> 16);
}

/** A list of whole numbers that grows without copying number by number. */
export class Numbers {
  #array = new Int32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#array.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.#array[index] ?? 0;
  }
}

const PARTS = 5;

/**
 * The worlds that were met, each once, numbered in the order in which they were met. B's two devices are alike: worlds
 * that differ only in which of them is which are one.
 */
export class StateGraph {
  readonly #names = new Names();
  readonly #calls = new Pool<readonly Call[]>((calls) => this.#namesOf(calls));
  readonly #devices = new Pool<DeviceState>((device) => this.#contentOf(device));
  readonly #swapped = new Map<number, number>();
  readonly #numbers = new Map<string, number>();
  readonly #parts = new Numbers();

  get size(): number {
    return this.#parts.length / PARTS;
  }

  /** The number of a world, and whether it is new. */
  numberOf(world: World): { readonly number: number; readonly isNew: boolean } {
    const { devices, dialsLeft, dropsLeft } = world;
    let calls = this.#calls.numberOf(world.calls);
    let b1 = this.#devices.numberOf(devices.b1);
    let b2 = this.#devices.numberOf(devices.b2);
    if (b1 > b2) {
      [b1, b2] = [b2, b1];
      calls = this.#swap(calls);
    } else if (b1 === b2) {
      calls = Math.min(calls, this.#swap(calls));
    }
    const parts = [calls, this.#devices.numberOf(devices.a1), b1, b2, dialsLeft * 64 + dropsLeft];
    const key = parts.map(textOf).join('');
    const known = this.#numbers.get(key);
    if (known !== undefined) return { number: known, isNew: false };
    const number = this.size;
    this.#numbers.set(key, number);
    for (const part of parts) this.#parts.push(part);
    return { number, isNew: true };
  }

  worldOf(number: number): World {
    const part = (index: number): number => this.#parts.at(number * PARTS + index);
    return {
      calls: this.#calls.valueOf(part(0)),
      devices: {
        a1: this.#devices.valueOf(part(1)),
        b1: this.#devices.valueOf(part(2)),
        b2: this.#devices.valueOf(part(3)),
      },
      dialsLeft: part(4) >> 6,
      dropsLeft: part(4) & 63,
    };
  }

  #contentOf({ link, end, toServer, toClient, descriptions, refused }: DeviceState): string {
    const names = this.#namesOf([end, ...toServer, ...toClient]);
    return `${link} ${descriptions ?? ''} ${refused ?? ''} ${toServer.length} ${names}`;
  }

  #namesOf(values: readonly object[]): string {
    return values.map((value) => this.#names.nameOf(value)).join('');
  }

  #swap(number: number): number {
    const known = this.#swapped.get(number);
    if (known !== undefined) return known;
    const swapped = this.#calls.numberOf(this.#calls.valueOf(number).map(swapDevices));
    this.#swapped.set(number, swapped);
    this.#swapped.set(swapped, number);
    return swapped;
  }
}

function swapDevices(call: Call): Call {
  const caller = swapDevice(call.caller);
  return 'callee' in call
    ? { ...call, caller, callee: swapDevice(call.callee) }
    : { ...call, caller };
}

function swapDevice(device: Device): Device {
  if (device.personId === 'A') return device;
  return { ...device, deviceId: device.deviceId === 'b1' ? 'b2' : 'b1' };
}
