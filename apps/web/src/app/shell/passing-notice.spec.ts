import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { ApplicationRef, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { PassingNotice } from './passing-notice';

@Component({ template: '' })
class Page {}

describe('A passing notice', () => {
  let notice: PassingNotice;

  beforeEach(async () => {
    await import('./snack-bar');
    TestBed.configureTestingModule({
      providers: [{ provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }],
    });
    notice = TestBed.inject(PassingNotice);
  });

  afterEach(() => {
    TestBed.inject(MatSnackBar).dismiss();
  });

  /** The line, once what draws it is loaded. */
  async function shown(): Promise<MatSnackBarHarness[]> {
    await import('./snack-bar');
    await TestBed.inject(ApplicationRef).whenStable();
    const page = TestBed.createComponent(Page);
    return TestbedHarnessEnvironment.documentRootLoader(page).getAllHarnesses(MatSnackBarHarness);
  }

  it('says a sentence in a line', async () => {
    notice.say('Call with Ana ended', { duration: 60_000 });
    const [line] = await shown();
    expect(await line?.getMessage()).toBe('Call with Ana ended');
    notice.dismiss();
    expect(await shown()).toEqual([]);
  });

  it('does not say what is out of date before it is there', async () => {
    notice.say('Call with Ana ended', { duration: 60_000 });
    notice.dismiss();
    expect(await shown()).toEqual([]);
    notice.say('Declined', { duration: 60_000 });
    notice.say('Call with Ben ended', { duration: 60_000 });
    const lines = await shown();
    expect(await lines[0]?.getMessage()).toBe('Call with Ben ended');
    expect(lines).toHaveSize(1);
  });
});
