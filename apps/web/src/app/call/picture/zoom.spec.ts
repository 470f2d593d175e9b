import { panBy, pixelScale, WHOLE, zoomBy, zoomPercent, zoomToggled, type ZoomFrame } from './zoom';

describe('The zoom of a screen', () => {
  // 1920 × 1080 fits as 960 × 540.
  const within: ZoomFrame = {
    frame: { width: 960, height: 640 },
    picture: { width: 1920, height: 1080 },
    pixelRatio: 1,
  };

  it('counts in pixels: 100 % is one of the picture for one of the screen', () => {
    expect(pixelScale(within)).toBe(2);
    expect(zoomPercent(WHOLE, within)).toBe(50);
    expect(zoomPercent(WHOLE, { ...within, pixelRatio: 2 })).toBe(100);
    expect(zoomPercent(zoomBy(WHOLE, 2, within), within)).toBe(100);
  });

  it('keeps in place what it is aimed at', () => {
    const at = { x: 100, y: 50 };
    const zoom = zoomBy(WHOLE, 2, within, at);
    // The point of the picture under `at` before and after.
    expect((at.x - zoom.x) / zoom.scale).toBeCloseTo(at.x);
    expect((at.y - zoom.y) / zoom.scale).toBeCloseTo(at.y);
  });

  it('shows no emptiness beside a picture that is larger than the frame', () => {
    const zoom = panBy(zoomBy(WHOLE, 2, within), { x: 5_000, y: -5_000 }, within);
    expect(zoom).toEqual({ scale: 2, x: (1920 - 960) / 2, y: -(1080 - 640) / 2 });
  });

  it('does not move what is whole', () => {
    expect(panBy(WHOLE, { x: 50, y: 50 }, within)).toEqual(WHOLE);
  });

  it('neither shrinks below whole nor grows without end', () => {
    expect(zoomBy(WHOLE, 0.1, within).scale).toBe(1);
    expect(zoomBy(WHOLE, 1_000, within).scale).toBe(8);
  });

  it('shrinks a small picture to its pixels', () => {
    const small = { ...within, picture: { width: 480, height: 270 } };
    expect(zoomPercent(WHOLE, small)).toBe(200);
    expect(zoomPercent(zoomBy(WHOLE, 0.1, small), small)).toBe(100);
  });

  it('goes to the pixels and back at a double press', () => {
    const pixels = zoomToggled(WHOLE, within);
    expect(zoomPercent(pixels, within)).toBe(100);
    expect(zoomToggled(pixels, within)).toEqual(WHOLE);
  });

  it('bears a picture that has no size yet', () => {
    const none = { ...within, picture: { width: 0, height: 0 } };
    expect(zoomBy(WHOLE, 2, none).x).toBe(0);
    expect(zoomPercent(WHOLE, none)).toBe(100);
  });
});
