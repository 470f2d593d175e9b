import fc from 'fast-check';
import { anySighting } from '../testing/any-sighting';
import { aFace, aHand, FACE } from '../testing/sightings';
import { SENSITIVITIES } from './sensitivity';
import type { SeenHand, Sighting, TouchState } from './sighting';
import { decideTouch, NOTHING_SEEN, type TouchMemory } from './touch-decision';

describe('decideTouch', () => {
  const face = aFace();
  const touching = aHand({ x: FACE.x, y: FACE.y + 40 });
  const away = aHand({ x: 60, y: 400 });

  /** The states after each picture, so many milliseconds apart. */
  function statesOf(pictures: readonly Omit<Sighting, 'time'>[], step = 100): TouchState[] {
    let memory: TouchMemory = NOTHING_SEEN;
    return pictures.map((picture, at) => {
      memory = decideTouch(memory, { ...picture, time: at * step }, 'normal');
      return memory.state;
    });
  }
  const times = (count: number, hands: readonly SeenHand[], seen: Sighting['face'] = face) =>
    Array.from({ length: count }, () => ({ hands, face: seen }));

  it('tells a touch within half a second, and its end within a second', () => {
    const states = statesOf([...times(10, [away]), ...times(10, [touching]), ...times(10, [away])]);
    expect(states.indexOf('touch')).toBeLessThanOrEqual(14);
    expect(states[19]).toBe('touch');
    expect(states.at(-1)).toBe('away');
  });

  it('tells a touch with its second picture even at two pictures a second', () => {
    const states = statesOf([...times(4, [away]), ...times(4, [touching])], 500);
    expect(states.indexOf('touch')).toBe(5);
  });

  it('tells a touch within a second though now and then a picture does not show it', () => {
    const mixed = [...times(3, [touching]), ...times(1, [away])];
    const states = statesOf([...times(10, [away]), ...mixed, ...mixed, ...mixed]);
    expect(states.indexOf('touch')).toBeGreaterThan(0);
    expect(states.indexOf('touch')).toBeLessThanOrEqual(20);
  });

  it('takes a hand that passes in front for none', () => {
    const states = statesOf([...times(10, [away]), ...times(4, [touching]), ...times(10, [away])]);
    expect(states).not.toContain('touch');
  });

  it('believes in a hand that reaches across the face where it was seen to come', () => {
    const across = aHand({ x: FACE.x, y: FACE.y - 80 }, 0.8);
    expect(statesOf(times(10, [across]))).not.toContain('touch');
    expect(statesOf([...times(5, [away]), ...times(10, [across])]).at(-1)).toBe('touch');
  });

  it('takes the first picture that it sees for too little', () => {
    expect(statesOf(times(1, [touching]))).toEqual(['near']);
  });

  it('takes now and then a bad picture for none', () => {
    const bad = [...times(1, [touching]), ...times(2, [away])];
    expect(statesOf([...bad, ...bad, ...bad, ...bad])).not.toContain('touch');
  });

  it('takes one bad picture for none', () => {
    const states = statesOf([...times(10, [away]), ...times(1, [touching]), ...times(10, [away])]);
    expect(states).not.toContain('touch');
  });

  it('does not flicker where a picture of a touch goes wrong', () => {
    const states = statesOf([
      ...times(8, [touching]),
      ...times(1, [away]),
      ...times(2, [touching]),
      ...times(1, []),
      ...times(4, [touching]),
    ]);
    expect(states.slice(5).every((state) => state === 'touch')).toBeTrue();
  });

  it('remembers where the face was that a hand covers', () => {
    const states = statesOf([...times(5, []), ...times(10, [touching], null)]);
    expect(states.at(-1)).toBe('touch');
  });

  it('does not say that hands are away where no face is', () => {
    const states = statesOf([...times(5, [away]), ...times(26, [away], null)]);
    expect(states[6]).toBe('away');
    expect(states.at(-1)).toBe('unsure');
  });

  it('forgets where a face was', () => {
    const states = statesOf([
      ...times(5, []),
      ...times(35, [], null),
      ...times(10, [touching], null),
    ]);
    expect(states.at(-1)).toBe('unsure');
  });

  it('begins anew where the clock does', () => {
    let memory = NOTHING_SEEN;
    for (const time of [5_000, 5_300, 5_600]) {
      memory = decideTouch(memory, { time, hands: [touching], face }, 'normal');
    }
    expect(memory.state).toBe('touch');
    expect(decideTouch(memory, { time: 0, hands: [away], face }, 'normal').state).toBe('away');
    const covered = { time: 0, hands: [touching], face: null };
    expect(decideTouch(memory, covered, 'normal').state).toBe('unsure');
  });

  it('is unsure after nobody has been there for a while', () => {
    const states = statesOf([...times(5, [touching]), ...times(60, [], null)]);
    expect(states.at(-1)).toBe('unsure');
  });

  it('is unsure before it has seen anything', () => {
    expect(statesOf(times(3, [], null))).toEqual(['unsure', 'unsure', 'unsure']);
  });

  it('never throws and knows only four states, whatever the networks return', () => {
    fc.assert(
      fc.property(
        fc.array(anySighting, { maxLength: 12 }),
        fc.constantFrom(...SENSITIVITIES),
        (sightings, sensitivity) => {
          let memory: TouchMemory = NOTHING_SEEN;
          for (const one of sightings) {
            memory = decideTouch(memory, one, sensitivity);
            expect(['touch', 'near', 'away', 'unsure']).toContain(memory.state);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
