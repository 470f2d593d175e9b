import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { latePart } from './late-part';
import { PartLoader } from './part-loader';
import { PartProblem } from './part-problem';
import { AbsentPart, partsSettled } from './testing/absent-part';

const part = new AbsentPart();

@Component({ selector: 'lm-late', template: `<p class="late">{{ 'Here' }}</p>` })
class Late {}

@Component({
  imports: [Late, PartProblem],
  template: `
    <lm-part-problem />
    <button class="before" type="button">{{ 'Before' }}</button>
    @defer (when here()) {
      <lm-late />
    }
  `,
})
class Page {
  protected readonly here = latePart(part.fetch);
}

describe('A part that does not come', () => {
  let fixture: ComponentFixture<Page>;
  let page: HTMLElement;

  beforeEach(async () => {
    fixture = TestBed.createComponent(Page);
    page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
    await partsSettled();
    await fixture.whenStable();
  });

  function alertText(): string | undefined {
    return page.querySelector('[role=alert]')?.textContent.trim();
  }

  async function press(button: MatButtonHarness): Promise<void> {
    await button.click();
    await partsSettled();
    await fixture.whenStable();
  }

  it('is said, and is there after another try that helps, with the focus where it was', async () => {
    page.querySelector<HTMLElement>('.before')?.focus();
    expect(alertText()).toContain('could not be loaded');
    expect(page.querySelector('.late')).toBeNull();
    const again = await TestbedHarnessEnvironment.loader(fixture).getHarness(
      MatButtonHarness.with({ text: 'Try again' }),
    );
    await again.focus();
    await press(again);
    expect(alertText()).toContain('could not be loaded');
    expect(await again.isFocused()).toBeTrue();

    part.comeBack();
    await press(again);
    expect(alertText()).toBeUndefined();
    expect(page.querySelector('.late')?.textContent).toBe('Here');
    expect(document.activeElement).toBe(page.querySelector('.before'));
    expect(TestBed.inject(PartLoader).state()).toBe('quiet');
  });
});
