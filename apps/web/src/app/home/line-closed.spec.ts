import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { LineClosed } from './line-closed';

describe('LineClosed', () => {
  it('offers to take over what another window has', async () => {
    const fixture = TestBed.createComponent(LineClosed);
    fixture.componentRef.setInput('reason', 'opened-elsewhere');
    let taken = 0;
    fixture.componentInstance.useHere.subscribe(() => taken++);
    const page = TestbedHarnessEnvironment.loader(fixture);
    const button = await page.getHarness(MatButtonHarness.with({ text: "Use Let's Meet here" }));
    await button.click();
    expect(taken).toBe(1);
  });

  for (const reason of ['outdated', 'refused'] as const) {
    it(`offers to load the page anew: ${reason}`, async () => {
      const fixture = TestBed.createComponent(LineClosed);
      fixture.componentRef.setInput('reason', reason);
      let reloads = 0;
      fixture.componentInstance.reload.subscribe(() => reloads++);
      const page = TestbedHarnessEnvironment.loader(fixture);
      await (await page.getHarness(MatButtonHarness.with({ text: 'Reload' }))).click();
      expect(reloads).toBe(1);
    });
  }
});
