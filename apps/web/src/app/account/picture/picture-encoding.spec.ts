import { encodeSquare } from './picture-encoding';

describe('A picture for the others', () => {
  it('is 256 pixels square, with what was chosen and nothing of the file that it comes from', async () => {
    const source = document.createElement('canvas');
    source.width = 600;
    source.height = 300;
    const context = source.getContext('2d');
    context?.fillRect(0, 0, 300, 300);
    if (context) context.fillStyle = '#f00';
    context?.fillRect(300, 0, 300, 300);

    const content = await encodeSquare(source, { left: 300, top: 0, side: 300 });
    const file = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    expect(new TextDecoder().decode(file.subarray(8, 12))).toBe('WEBP');
    const made = await createImageBitmap(new Blob([file]));
    expect([made.width, made.height]).toEqual([256, 256]);
    context?.drawImage(made, 0, 0);
    const [red = 0, green = 0] = context?.getImageData(128, 128, 1, 1).data ?? [];
    expect(red).toBeGreaterThan(200);
    expect(green).toBeLessThan(60);
  });
});
