import { cornerAt, cornerBeside } from './corner';

describe('A corner of the stage', () => {
  const box = { left: 100, top: 50, width: 800, height: 600 };

  it('is the one that is nearest to where the picture was let go', () => {
    expect(cornerAt({ x: 480, y: 340 }, box)).toBe('top-left');
    expect(cornerAt({ x: 520, y: 340 }, box)).toBe('top-right');
    expect(cornerAt({ x: 480, y: 360 }, box)).toBe('bottom-left');
    expect(cornerAt({ x: 520, y: 360 }, box)).toBe('bottom-right');
  });

  it('is reached by the arrow keys', () => {
    expect(cornerBeside('bottom-right', 'ArrowUp')).toBe('top-right');
    expect(cornerBeside('top-right', 'ArrowLeft')).toBe('top-left');
    expect(cornerBeside('top-left', 'ArrowDown')).toBe('bottom-left');
    expect(cornerBeside('bottom-left', 'ArrowRight')).toBe('bottom-right');
    expect(cornerBeside('bottom-right', 'ArrowDown')).toBe('bottom-right');
    expect(cornerBeside('bottom-right', 'a')).toBeNull();
  });
});
