import { edgeDistance } from './polygon-distance';

describe('edgeDistance', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it('is positive outside, and names the nearest place of the edge', () => {
    expect(edgeDistance({ x: 13, y: 4 }, square)).toEqual({
      distance: 3,
      nearest: { x: 10, y: 4 },
    });
    expect(edgeDistance({ x: 13, y: 14 }, square).distance).toBe(5);
  });

  it('is negative inside', () => {
    expect(edgeDistance({ x: 5, y: 8 }, square).distance).toBe(-2);
  });

  it('puts up with corners in one place', () => {
    const doubled = square.flatMap((corner) => [corner, corner]);
    expect(edgeDistance({ x: 13, y: 4 }, doubled).distance).toBe(3);
    expect(edgeDistance({ x: 3, y: 0 }, [{ x: 0, y: 0 }]).distance).toBe(3);
  });
});
