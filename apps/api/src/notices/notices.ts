import type { ServerStatus } from '@lets-meet/signaling-contracts';
import { Injectable } from '@nestjs/common';
import * as z from 'zod/mini';

/** What is kept of what everybody is told, by its name. */
export const keptNotices = {
  announcement: z.strictObject({
    id: z.uuid(),
    kind: z.enum(['notice', 'warning']),
    text: z.string(),
    /** Null is until somebody ends it. */
    until: z.nullable(z.int()),
  }),
  /** No new calls from an instant on. */
  maintenance: z.strictObject({ from: z.int(), text: z.string() }),
} as const;

export type NoticeName = keyof typeof keptNotices;
export type KeptNotices = { readonly [N in NoticeName]: z.infer<(typeof keptNotices)[N]> };

/** What everybody is told, as of now. */
@Injectable()
export class Notices {
  private kept: Partial<KeptNotices> = {};

  /** The announcement, unless its time is over. */
  announcement(now = Date.now()): ServerStatus['announcement'] {
    const { announcement } = this.kept;
    const over = (announcement?.until ?? Infinity) <= now;
    return announcement === undefined || over ? null : announcement;
  }

  maintenance(now = Date.now()): ServerStatus['maintenance'] {
    const { maintenance } = this.kept;
    return maintenance === undefined ? null : { ...maintenance, closed: maintenance.from <= now };
  }

  /** Whether new calls are refused. */
  isClosed(): boolean {
    return this.maintenance()?.closed ?? false;
  }

  /** When what is told is another by itself; Infinity is never. */
  changesAt(now = Date.now()): number {
    const { announcement, maintenance } = this.kept;
    const instants = [announcement?.until, maintenance?.from].map((at) => at ?? Infinity);
    return Math.min(...instants.filter((at) => at > now));
  }

  /** Said by the store, of what is kept; undefined of what is not any more. */
  take<N extends NoticeName>(name: N, notice: KeptNotices[N] | undefined): void {
    this.kept = { ...this.kept, [name]: notice };
  }

  /** As it is kept. */
  get<N extends NoticeName>(name: N): KeptNotices[N] | undefined {
    return this.kept[name];
  }
}
