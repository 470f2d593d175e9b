import { isMissed, type CallOutcome } from '@lets-meet/call-domain';
import type { Overview } from '@lets-meet/signaling-contracts/administration';
import { Injectable } from '@nestjs/common';
import { CallFigures } from '../calls/call-figures.js';
import { PresenceService } from '../presence/presence-service.js';
import { Switchboard } from '../switchboard/switchboard.js';
import { EventLoop } from './event-loop.js';
import type { Metric } from './exposition.js';
import type { FigureSample } from './figure-history.js';

/** What is going on in this process: figures, and nobody's name. */
@Injectable()
export class ServerFigures {
  constructor(
    private readonly presence: PresenceService,
    private readonly switchboard: Switchboard,
    private readonly calls: CallFigures,
    private readonly eventLoop: EventLoop,
  ) {}

  metrics(): Metric[] {
    const { rss, heapUsed } = process.memoryUsage();
    return [
      gauge('lets_meet_people_online', 'People with an open socket', this.peopleOnline()),
      gauge('lets_meet_sockets', 'Open sockets', this.switchboard.size),
      {
        name: 'lets_meet_calls',
        help: 'Calls that ring or run now',
        type: 'gauge',
        samples: (['ringing', 'in-progress'] as const).map((phase) => ({
          labels: { phase },
          value: this.calls.now(phase),
        })),
      },
      {
        name: 'lets_meet_calls_ended_total',
        help: 'Calls that ended, by reason',
        type: 'counter',
        samples: [...this.calls.endedBy()].map(([reason, value]) => ({
          labels: { reason },
          value,
        })),
      },
      {
        name: 'lets_meet_ring_seconds',
        help: 'How long it rang before somebody answered',
        type: 'histogram',
        histogram: this.calls.ringSeconds,
      },
      {
        name: 'lets_meet_set_up_seconds',
        help: 'How long each end of a call waited for the connection after both had said yes',
        type: 'histogram',
        histogram: this.calls.setUpSeconds,
      },
      {
        name: 'lets_meet_connections_total',
        help: 'Ends of calls that got a connection, from browser to browser or by way of a relay',
        type: 'counter',
        samples: [...this.calls.connectionsBy()].map(([path, value]) => ({
          labels: { path },
          value,
        })),
      },
      gauge('process_resident_memory_bytes', 'Memory of the process', rss),
      gauge('nodejs_heap_size_used_bytes', 'Memory that objects take', heapUsed),
      gauge(
        'nodejs_eventloop_delay_p99_seconds',
        'What 99 of 100 waits for the event loop stayed below in the last minute',
        this.eventLoop.delaySeconds(),
      ),
      gauge(
        'process_start_time_seconds',
        'When the process started, in seconds since 1970',
        Math.round(performance.timeOrigin / 1_000),
      ),
    ];
  }

  overview(): Overview {
    const ended = [...this.calls.endedBy()].map(([reason, calls]) => ({ reason, calls }));
    return {
      peopleOnline: this.peopleOnline(),
      sockets: this.switchboard.size,
      ringing: this.calls.now('ringing'),
      inCall: this.calls.now('in-progress'),
      ended: ended.filter(({ calls }) => calls > 0),
      ringSeconds: this.calls.ringSeconds.median() ?? null,
      memoryBytes: process.memoryUsage().rss,
      eventLoopSeconds: this.eventLoop.delaySeconds(),
      startedAt: Math.round(performance.timeOrigin),
    };
  }

  /** What holds now, to be kept for a while. */
  sample(): Omit<FigureSample, 'cpuShare'> {
    const connections = this.calls.connectionsBy();
    const setUps = this.calls.setUpSeconds.read();
    return {
      at: Date.now(),
      peopleOnline: this.peopleOnline(),
      sockets: this.switchboard.size,
      ringing: this.calls.now('ringing'),
      inCall: this.calls.now('in-progress'),
      memoryBytes: process.memoryUsage().rss,
      eventLoopSeconds: this.eventLoop.delaySeconds(),
      answered: this.callsThat((outcome) => outcome === 'answered'),
      declined: this.callsThat((outcome) => outcome === 'declined'),
      unreached: this.callsThat(isMissed),
      failed: this.callsThat((outcome) => outcome === 'failed'),
      setUps: setUps.count,
      direct: connections.get('direct') ?? 0,
      relayed: connections.get('relayed') ?? 0,
      setUpSeconds: setUps.sum,
    };
  }

  private callsThat(had: (outcome: CallOutcome) => boolean): number {
    return [...this.calls.outcomesBy()].reduce(
      (sum, [outcome, calls]) => (had(outcome) ? sum + calls : sum),
      0,
    );
  }

  private peopleOnline(): number {
    return this.presence.snapshot().filter(({ online }) => online).length;
  }
}

function gauge(name: string, help: string, value: number): Metric {
  return { name, help, type: 'gauge', samples: [{ value }] };
}
