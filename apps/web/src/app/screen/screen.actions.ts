import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { ScreenProblem } from './display-capture';
import type { ScreenKind } from './screen-kind';

/** What the person does about sharing the screen. */
export const ScreenControlActions = createActionGroup({
  source: 'Screen controls',
  events: {
    sharePressed: emptyProps(),
    stopPressed: emptyProps(),
    pauseToggled: emptyProps(),
    soundToggled: emptyProps(),
    /** Something else is to be shared instead. */
    changePressed: emptyProps(),
    kindPicked: props<{ kind: ScreenKind }>(),
    /** The other shares, and is to stop for us. */
    takeOverPressed: emptyProps(),
    takeOverDeclined: emptyProps(),
    noticeClosed: emptyProps(),
  },
});

/** What becomes of the screen that is shared. */
export const ScreenShareActions = createActionGroup({
  source: 'Screen share',
  events: {
    /** `sound`: whether there is some to be sent. */
    chosen: props<{ sound: boolean }>(),
    dismissed: emptyProps(),
    failed: props<{ problem: ScreenProblem }>(),
    /** By the browser: its own stop bar, or a window that was closed. */
    ended: emptyProps(),
  },
});
