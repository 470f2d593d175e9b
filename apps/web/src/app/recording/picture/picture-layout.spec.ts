import { fitted, layOut, sizeOf, type Tile } from './picture-layout';

const SIZE = { width: 1280, height: 720 };

describe('The picture of a recording', () => {
  const sources = (tiles: readonly Tile[]) => tiles.map(({ source }) => source);

  it('has both side by side, whatever is shared', () => {
    expect(sources(layOut('side-by-side', 'peer', SIZE))).toEqual(['peer-camera', 'own-camera']);
  });

  it('has the other alone, whole', () => {
    const [tile] = layOut('other-only', null, SIZE);
    expect(tile).toEqual({ source: 'peer-camera', place: { x: 0, y: 0, ...SIZE }, fit: 'contain' });
  });

  it('has the screen with the faces beside it, and the faces alone while there is none', () => {
    const tiles = layOut('screen-with-faces', 'own', SIZE);
    expect(sources(tiles)).toEqual(['own-screen', 'peer-camera', 'own-camera']);
    expect(tiles[0]?.place.width).toBeGreaterThan(1_000);
    expect(sources(layOut('screen-with-faces', null, SIZE))).toEqual(['peer-camera', 'own-camera']);
  });

  it('keeps every tile inside and none over another', () => {
    for (const screen of ['own', null] as const) {
      const size = sizeOf('screen-with-faces', 8);
      const places = layOut('screen-with-faces', screen, size).map(({ place }) => place);
      for (const [index, a] of places.entries()) {
        expect(a.x + a.width).toBeLessThanOrEqual(size.width);
        expect(a.y + a.height).toBeLessThanOrEqual(size.height);
        for (const b of places.slice(index + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x;
          expect(apart || a.y + a.height <= b.y || b.y + b.height <= a.y).toBeTrue();
        }
      }
    }
  });

  it('fills a place with a face, and shows a screen whole', () => {
    const place = { x: 10, y: 0, width: 100, height: 100 };
    const picture = { width: 400, height: 200 };
    expect(fitted(picture, { source: 'own-camera', place, fit: 'cover' })).toEqual({
      from: { x: 100, y: 0, width: 200, height: 200 },
      to: place,
    });
    expect(fitted(picture, { source: 'own-screen', place, fit: 'contain' })).toEqual({
      from: { x: 0, y: 0, ...picture },
      to: { x: 10, y: 25, width: 100, height: 50 },
    });
  });
});
