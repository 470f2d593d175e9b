import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';
import { ICONS, type IconName } from './icons';

describe('Icon', () => {
  it('draws every icon of the product', async () => {
    const fixture = TestBed.createComponent(Icon);
    for (const name of Object.keys(ICONS) as IconName[]) {
      fixture.componentRef.setInput('svgIcon', name);
      await fixture.whenStable();
      const path = (fixture.nativeElement as HTMLElement).querySelector('path');
      expect(path?.getAttribute('d')).withContext(name).toMatch(/^[Mm]/);
    }
  });

  it('fits its view box to all of them', () => {
    for (const [name, svg] of Object.entries(ICONS)) {
      expect(svg).withContext(name).toContain('viewBox="0 -960 960 960"');
    }
  });
});
