import type { Turn } from './turn.js';
import type { World } from './world.js';

/** What the people of a model do, and how much of the machinery is in it. */
export interface Scope {
  readonly dials: number;
  readonly drops: number;
  /** What users do beside dialling. */
  readonly users: readonly ('accept' | 'decline' | 'hang-up' | 'dismiss')[];
  /** Whether time passes for those who wait: rings, set-up, absence. */
  readonly timers: boolean;
  /** Whether media may break, and whether offers and answers are modelled. */
  readonly media: 'connects' | 'breaks' | 'negotiated';
}

/**
 * One thing that can happen next. `settles`: it will happen if nobody does anything any more (a message arrives, a timer
 * fires). `returns`: a socket comes back. `free`: a user or bad luck chooses it.
 */
export interface Move {
  readonly kind: 'settles' | 'returns' | 'free';
  readonly label: () => string;
  readonly world: World;
  readonly faults: readonly string[];
}

/** Plays a move and keeps it. */
export type Add = (kind: Move['kind'], label: () => string, play: (turn: Turn) => void) => void;
