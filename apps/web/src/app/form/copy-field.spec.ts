import { TestBed } from '@angular/core/testing';
import { CopyField } from './copy-field';

describe('CopyField', () => {
  async function open() {
    const fixture = TestBed.createComponent(CopyField);
    fixture.componentRef.setInput('label', 'Link');
    fixture.componentRef.setInput('text', 'https://example.org/invitation#token');
    fixture.componentRef.setInput('done', 'The link is copied.');
    await fixture.whenStable();
    const field = fixture.nativeElement as HTMLElement;
    document.body.append(field);
    return {
      box: () => field.querySelector('textarea'),
      said: () => field.querySelector('[role=status]')?.textContent,
      copy: async () => {
        await fixture.componentInstance.copy();
        await fixture.whenStable();
      },
    };
  }

  it('copies what is in it, and says so', async () => {
    const writeText = spyOn(navigator.clipboard, 'writeText').and.resolveTo();
    const { copy, said } = await open();
    expect(said()).toBe('');
    await copy();
    expect(writeText).toHaveBeenCalledOnceWith('https://example.org/invitation#token');
    expect(said()).toBe('The link is copied.');
  });

  it('is marked, to be copied by hand, where the browser does not allow it', async () => {
    spyOn(navigator.clipboard, 'writeText').and.rejectWith(new DOMException('', 'NotAllowedError'));
    const { box, copy, said } = await open();
    await copy();
    expect(document.activeElement).toBe(box());
    expect(box()?.selectionEnd).toBe(box()?.value.length);
    expect(said()).toBe('');
  });
});
