import { CallCommandActions } from '../call.actions';
import { CallViewActions, callViewFeature } from './call-view.feature';

describe('How one looks at the call', () => {
  const { reducer } = callViewFeature;
  const start = reducer(undefined, { type: 'start' });
  const chatOpen = reducer(start, CallViewActions.panelToggled({ panel: 'chat' }));

  it('opens one panel at a time, and closes it by the press that opened it', () => {
    expect(start.panel).toBeNull();
    expect(chatOpen.panel).toBe('chat');
    const other = reducer(chatOpen, CallViewActions.panelToggled({ panel: 'connection' }));
    expect(other.panel).toBe('connection');
    expect(reducer(chatOpen, CallViewActions.panelToggled({ panel: 'chat' })).panel).toBeNull();
    expect(reducer(chatOpen, CallViewActions.panelClosed()).panel).toBeNull();
  });

  it('begins each call with nothing beside the picture', () => {
    const next = CallCommandActions.prepareMedia({ callId: 'next', role: 'caller' });
    expect(reducer(chatOpen, next).panel).toBeNull();
  });
});
