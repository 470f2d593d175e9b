import type { Peer } from '@lets-meet/call-domain';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { RecordingEvent } from './make/recording-event';
import type { RecordingProblem } from './recording-problem';

/** What a person does about recordings in a call, and beside it. */
export const RecordingControlActions = createActionGroup({
  source: 'Recording controls',
  events: {
    startPressed: emptyProps(),
    stopPressed: emptyProps(),
    /** How calls are recorded. */
    optionsPressed: emptyProps(),
    /** The other's recording is not wanted. */
    objectPressed: emptyProps(),
    /** The other's objection was read, and the recording goes on. */
    objectionRead: emptyProps(),
    problemRead: emptyProps(),
    /** `Recordings` is asked for. */
    recordingsPressed: emptyProps(),
  },
});

/** What becomes of one's own recordings. */
export const RecorderActions = createActionGroup({
  source: 'Recorder',
  events: {
    requested: props<{ callId: string; peer: Peer }>(),
    told: props<{ callId: string; peer: Peer; event: RecordingEvent }>(),
    /** The program's part that records could not be fetched. */
    failed: props<{ callId: string; problem: RecordingProblem }>(),
    /** The last time a recording was cut off with its page or its browser. */
    interruptedFound: emptyProps(),
  },
});
