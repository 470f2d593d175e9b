import { colourOf, hueOf, initialsOf } from './avatar-look';

/** WCAG relative luminance of a colour as the browser paints it. */
function luminanceOf(colour: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('An avatar', () => {
  it('shows the first letters of the first and the last word', () => {
    expect(initialsOf('Ana')).toBe('A');
    expect(initialsOf('Mei Lin')).toBe('ML');
    expect(initialsOf('Zoë van der Berg')).toBe('ZB');
  });

  it('keeps what a reader takes for one letter together', () => {
    expect(initialsOf('👩‍🚀 Sally')).toBe('👩‍🚀S');
  });

  it('has the same colour wherever a person is shown', () => {
    expect(colourOf('ana')).toBe(colourOf('ana'));
    expect(hueOf('ana')).not.toBe(hueOf('bo'));
  });

  it('has a contrast of 4.5 to 1 or more behind white letters, in every hue', () => {
    const hues = new Map<number, string>();
    for (let id = 0; hues.size < 360; id++) hues.set(hueOf(String(id)), colourOf(String(id)));
    for (const colour of hues.values()) {
      expect(1.05 / (luminanceOf(colour) + 0.05))
        .withContext(colour)
        .toBeGreaterThanOrEqual(4.5);
    }
  });
});
