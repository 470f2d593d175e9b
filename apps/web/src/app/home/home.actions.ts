import { createActionGroup, emptyProps } from '@ngrx/store';

/** The signed-in part of the product: its line to the server and its devices live as long as it is open. */
export const HomePageActions = createActionGroup({
  source: 'Home page',
  events: {
    opened: emptyProps(),
    left: emptyProps(),
    /** Another tab took this one's place; the person wants it back here. */
    useHerePressed: emptyProps(),
  },
});
