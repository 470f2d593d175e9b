import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Corner } from './corner';
import type { PictureName } from './stage-layout';

/** How the pictures of a call are to be seen. */
export const PictureActions = createActionGroup({
  source: 'Pictures',
  events: {
    /** A small picture was pressed: it becomes the large one. */
    enlarged: props<{ picture: PictureName }>(),
    moved: props<{ corner: Corner }>(),
    selfViewToggled: emptyProps(),
    /** The menu's item, which offers the other way from how the picture is shown now. */
    aspectPicked: props<{ aspect: 'fit' | 'fill' }>(),
    /** The other's picture came, or was turned. */
    measured: props<{ portrait: boolean }>(),
  },
});
