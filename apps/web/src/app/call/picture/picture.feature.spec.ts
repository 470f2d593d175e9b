import { CallCommandActions, PeerActions } from '../call.actions';
import { PictureActions } from './picture.actions';
import { pictureFeature } from './picture.feature';

describe('How the pictures of a call are seen', () => {
  const { reducer } = pictureFeature;
  const start = reducer(undefined, { type: 'start' });
  const swapped = reducer(start, PictureActions.enlarged({ picture: 'self-camera' }));

  it('is chosen for one call', () => {
    expect(swapped.chosen).toBe('self-camera');
    const moved = reducer(swapped, PictureActions.moved({ corner: 'top-left' }));
    expect(moved.corner).toBe('top-left');
    const next = CallCommandActions.prepareMedia({ callId: 'next', role: 'caller' });
    expect(reducer(moved, next)).toEqual(start);
  });

  it('is as usual again when oneself is hidden', () => {
    const hidden = reducer(swapped, PictureActions.selfViewToggled());
    expect(hidden.selfHidden).toBeTrue();
    expect(hidden.chosen).toBeNull();
  });

  it('is as usual again when a screen comes or goes, and not when that is told anew or it is paused', () => {
    const told = (state: typeof swapped, sharing: 'on' | 'off' | 'paused'): typeof swapped =>
      reducer(
        state,
        PeerActions.told({ callId: 'call', word: { type: 'screen', sharing, turn: 1 } }),
      );
    expect(told(swapped, 'off').chosen).toBe('self-camera');
    const shared = told(swapped, 'on');
    expect(shared.chosen).toBeNull();
    const large = reducer(shared, PictureActions.enlarged({ picture: 'self-camera' }));
    const resumed = told(told(large, 'paused'), 'on');
    expect(resumed.chosen).toBe('self-camera');
    expect(told(resumed, 'off').chosen).toBeNull();
  });
});
