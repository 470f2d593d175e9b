const RATE = 48_000;
const SECONDS = 2;

/**
 * A sound file (RIFF, 16 bits, one channel) for a pretended microphone, which plays it again and again: a tone that comes
 * and goes like a voice, because a steady one would be taken out as noise.
 *
 * @param frequency in hertz
 */
export function toneFile(frequency: number): Buffer {
  const samples = RATE * SECONDS;
  const file = Buffer.alloc(44 + 2 * samples);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + 2 * samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(2 * RATE, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(2 * samples, 40);
  for (let sample = 0; sample < samples; sample++) {
    const time = sample / RATE;
    const isOn = time % 0.5 < 0.25;
    const value = isOn ? 0.5 * Math.sin(2 * Math.PI * frequency * time) : 0;
    file.writeInt16LE(Math.round(value * 32_767), 44 + 2 * sample);
  }
  return file;
}
