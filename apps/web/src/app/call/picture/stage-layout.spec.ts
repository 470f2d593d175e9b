import { stageLayout, type StageFacts } from './stage-layout';

const TALK: StageFacts = { peerScreen: false, ownScreen: false, selfHidden: false, chosen: null };

describe('The layout of the stage', () => {
  it('has the other large and oneself small', () => {
    expect(stageLayout(TALK)).toEqual({ large: 'peer-camera', small: ['self-camera'] });
  });

  it('has the other’s screen large and both faces small', () => {
    expect(stageLayout({ ...TALK, peerScreen: true })).toEqual({
      large: 'peer-screen',
      small: ['self-camera', 'peer-camera'],
    });
  });

  it('has what was chosen large instead', () => {
    expect(stageLayout({ ...TALK, chosen: 'self-camera' })).toEqual({
      large: 'self-camera',
      small: ['peer-camera'],
    });
    expect(stageLayout({ ...TALK, peerScreen: true, chosen: 'peer-camera' })).toEqual({
      large: 'peer-camera',
      small: ['self-camera', 'peer-screen'],
    });
  });

  it('goes back to the usual where what was chosen is not there', () => {
    expect(stageLayout({ ...TALK, chosen: 'peer-screen' }).large).toBe('peer-camera');
    expect(stageLayout({ ...TALK, selfHidden: true, chosen: 'self-camera' })).toEqual({
      large: 'peer-camera',
      small: [],
    });
  });

  it('has one’s own screen small, last and never large', () => {
    expect(stageLayout({ ...TALK, ownScreen: true })).toEqual({
      large: 'peer-camera',
      small: ['self-camera', 'own-screen'],
    });
  });
});
