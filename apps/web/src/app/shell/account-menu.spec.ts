import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { AccountMenu } from './account-menu';

describe('AccountMenu', () => {
  it('shows who one is and leads out', async () => {
    const fixture = TestBed.createComponent(AccountMenu);
    fixture.componentRef.setInput('person', { id: 'ana', name: 'Ana' });
    let signedOut = 0;
    fixture.componentInstance.signOut.subscribe(() => signedOut++);
    const menu = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatMenuHarness);
    expect(await (await menu.host()).getAttribute('aria-label')).toBe('Account');

    await menu.open();
    expect(document.querySelector('.mat-mdc-menu-panel')?.textContent).toContain('Ana');
    await menu.clickItem({ text: 'Sign out' });
    expect(signedOut).toBe(1);
  });
});
