import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';
import { ICONS } from './icons';
import type { IconName } from './loaded-icons';
import { MORE_ICONS } from './more-icons';

describe('Icon', () => {
  it('draws every icon of the product, those that are loaded once they are', async () => {
    const fixture = TestBed.createComponent(Icon);
    for (const name of Object.keys({ ...ICONS, ...MORE_ICONS }) as IconName[]) {
      fixture.componentRef.setInput('svgIcon', name);
      await fixture.whenStable();
      await import('./more-icons');
      await fixture.whenStable();
      const path = (fixture.nativeElement as HTMLElement).querySelector('path');
      expect(path?.getAttribute('d')).withContext(name).toMatch(/^[Mm]/);
    }
  });

  it('fits its view box to all of them', () => {
    for (const [name, svg] of Object.entries({ ...ICONS, ...MORE_ICONS })) {
      expect(svg).withContext(name).toContain('viewBox="0 -960 960 960"');
    }
  });
});
