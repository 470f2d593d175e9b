import { listen, SILENT, type Speaking } from './speaking-detector';

const STEP_MS = 50;

/** Somebody in front of a microphone, with a clock of their own. */
class Listener {
  private speaking: Speaking = SILENT;
  private at = 0;
  /** How often speech began. */
  begun = 0;

  get hears(): boolean {
    return this.speaking.speaking;
  }

  /** The same loudness for a while. */
  for(milliseconds: number, level: number): this {
    for (let passed = 0; passed < milliseconds; passed += STEP_MS) {
      this.at += STEP_MS;
      const before = this.hears;
      this.speaking = listen(this.speaking, { at: this.at, level });
      if (this.hears && !before) this.begun++;
    }
    return this;
  }
}

describe('The detector of speech', () => {
  let listener: Listener;

  beforeEach(() => {
    listener = new Listener();
  });

  it('hears somebody who speaks', () => {
    expect(listener.for(300, 0.1).hears).toBeTrue();
  });

  it('does not take a room for a voice, nor a door', () => {
    expect(listener.for(60_000, 0.01).hears).toBeFalse();
    expect(listener.for(STEP_MS, 0.6).for(10_000, 0).hears).toBeFalse();
  });

  it('takes the pauses between words, and its soft end, for the same speech', () => {
    for (let word = 0; word < 20; word++) listener.for(200, 0.1).for(1_500, 0);
    listener.for(5_000, 0.02);
    expect(listener.begun).toBe(1);
    expect(listener.hears).toBeTrue();
  });

  it('hears the end of it', () => {
    expect(listener.for(300, 0.1).for(3_100, 0).hears).toBeFalse();
  });

  it('leaves somebody alone for a while who was told', () => {
    listener.for(300, 0.1).for(4_000, 0).for(5_000, 0.1);
    expect(listener.begun).toBe(1);
    listener.for(20_000, 0).for(300, 0.1);
    expect(listener.begun).toBe(2);
  });
});
