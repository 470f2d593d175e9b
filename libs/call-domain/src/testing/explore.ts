import type { Move, Scope } from './move.js';
import { movesFrom } from './moves.js';
import { abandoned, disagreement, toldDifferently, unsafe, unsettled } from './properties.js';
import type { Rules } from './rules.js';
import { Numbers, StateGraph } from './state-graph.js';
import { FRESH_DEVICE, type World } from './world.js';

/** Something that the rules promise and do not keep, with the shortest way to it. */
export interface Violation {
  readonly what: string;
  readonly trace: readonly string[];
}

export interface Exploration {
  readonly states: number;
  readonly transitions: number;
  /** Messages, events and timers on the way to the state that is furthest away. */
  readonly depth: number;
  /** False where the bound on states was reached before everything was seen. */
  readonly complete: boolean;
  readonly violation: Violation | undefined;
}

/** What else has to hold where nothing more happens by itself and every socket is open. */
export type Expectation = (world: World) => string | undefined;

const NO_PARENT = -1;

/**
 * Looks at every world that can come about within the scope, nearest first, and then at how each of them ends when nobody
 * does anything any more: with all sockets back, and with those that are gone gone for good. Stops at the first fault.
 */
export function explore(
  scope: Scope,
  rules: Rules,
  { mostStates = 5_000_000, expect }: { mostStates?: number; expect?: Expectation } = {},
): Exploration {
  const explorer = new Explorer(scope, rules, mostStates, expect);
  return explorer.run();
}

class Explorer {
  readonly #graph = new StateGraph();
  readonly #parents = new Numbers();
  readonly #depths = new Numbers();
  /** Where each world's moves that happen by themselves begin in `#next`; a return of a socket is kept as -1 - number. */
  readonly #firstNext = new Numbers();
  readonly #next = new Numbers();
  #transitions = 0;

  constructor(
    readonly scope: Scope,
    readonly rules: Rules,
    readonly mostStates: number,
    readonly expect: Expectation | undefined,
  ) {}

  run(): Exploration {
    const start: World = {
      calls: [],
      devices: { a1: FRESH_DEVICE, b1: FRESH_DEVICE, b2: FRESH_DEVICE },
      dialsLeft: this.scope.dials,
      dropsLeft: this.scope.drops,
    };
    this.#meet(start, NO_PARENT);
    for (let number = 0; number < this.#graph.size; number += 1) {
      if (this.#graph.size > this.mostStates) return this.#result(false, undefined);
      const violation = this.#visit(number);
      if (violation) return this.#result(true, violation);
    }
    this.#firstNext.push(this.#next.length);
    const violation = this.scope.timers
      ? (this.#settle(true) ?? this.#settle(false))
      : this.#settle(true);
    return this.#result(true, violation);
  }

  #visit(number: number): Violation | undefined {
    const world = this.#graph.worldOf(number);
    this.#firstNext.push(this.#next.length);
    for (const move of movesFrom(world, this.scope, this.rules)) {
      this.#transitions += 1;
      const wrong = move.faults[0] ?? unsafe(move.world);
      if (wrong !== undefined) return this.#violation(wrong, number, move);
      const next = this.#meet(move.world, number);
      if (move.kind === 'settles') this.#next.push(next);
      if (move.kind === 'returns') this.#next.push(-1 - next);
    }
    return undefined;
  }

  #meet(world: World, parent: number): number {
    const { number, isNew } = this.#graph.numberOf(world);
    if (isNew) {
      this.#parents.push(parent);
      this.#depths.push(parent === NO_PARENT ? 0 : this.#depths.at(parent) + 1);
    }
    return number;
  }

  /**
   * Follows only what happens by itself. Wherever that stops, everything has to be in order; and it has to stop: a way that
   * leads back to where it was would go on for ever.
   */
  #settle(socketsReturn: boolean): Violation | undefined {
    const ways = this.#waysOf(socketsReturn);
    const seen = new Uint8Array(this.#graph.size);
    const [fresh, open, closed] = [0, 1, 2];
    for (let root = 0; root < this.#graph.size; root += 1) {
      if (seen[root] !== fresh) continue;
      const stack = [{ number: root, next: 0 }];
      seen[root] = open;
      for (let top = stack.at(-1); top; top = stack.at(-1)) {
        const way = ways(top.number, top.next);
        top.next += 1;
        if (way === undefined) {
          seen[top.number] = closed;
          stack.pop();
        } else if (seen[way] === open) {
          return this.#violation('this goes round for ever', way);
        } else if (seen[way] === fresh) {
          seen[way] = open;
          stack.push({ number: way, next: 0 });
        }
      }
    }
    for (let number = 0; number < this.#graph.size; number += 1) {
      if (ways(number, 0) !== undefined) continue;
      const wrong = this.#wrongAtRest(this.#graph.worldOf(number), socketsReturn);
      if (wrong !== undefined) return this.#violation(wrong, number);
    }
    return undefined;
  }

  #wrongAtRest(world: World, socketsReturn: boolean): string | undefined {
    if (!socketsReturn) return abandoned(world, this.rules);
    const untouched = world.dropsLeft === this.scope.drops;
    return (
      (this.scope.timers ? unsettled(world, this.rules) : disagreement(world, this.rules)) ??
      (untouched ? toldDifferently(world) : undefined) ??
      this.expect?.(world)
    );
  }

  /** The n-th way on from a world. */
  #waysOf(socketsReturn: boolean): (number: number, nth: number) => number | undefined {
    if (socketsReturn) {
      return (number, nth) => {
        const at = this.#firstNext.at(number) + nth;
        if (at >= this.#firstNext.at(number + 1)) return undefined;
        const next = this.#next.at(at);
        return next < 0 ? -1 - next : next;
      };
    }
    return (number, nth) => {
      const end = this.#firstNext.at(number + 1);
      let left = nth;
      for (let at = this.#firstNext.at(number); at < end; at += 1) {
        const next = this.#next.at(at);
        if (next < 0) continue;
        if (left === 0) return next;
        left -= 1;
      }
      return undefined;
    };
  }

  #result(complete: boolean, violation: Violation | undefined): Exploration {
    return {
      states: this.#graph.size,
      transitions: this.#transitions,
      depth: this.#depths.at(this.#graph.size - 1),
      complete,
      violation,
    };
  }

  /** The trace is played again from the start, so that B's devices keep their names on the way. */
  #violation(what: string, number: number, last?: Move): Violation {
    const path: number[] = [];
    for (let at = number; at > 0; at = this.#parents.at(at)) path.unshift(at);
    const trace: string[] = [];
    let world = this.#graph.worldOf(0);
    for (const step of path) {
      const move = movesFrom(world, this.scope, this.rules).find(
        (it) => this.#graph.numberOf(it.world).number === step,
      );
      if (!move) throw new Error('the way to a violation cannot be played again');
      trace.push(move.label());
      world = move.world;
    }
    if (last) {
      const again = movesFrom(world, this.scope, this.rules).find(
        (it) => (it.faults[0] ?? unsafe(it.world)) === what,
      );
      trace.push((again ?? last).label());
    }
    return { what, trace };
  }
}
