import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { AccountForm, type TypedCredentials } from './account-form';
import type { SignInProblem } from './sign-in-problem';

describe('AccountForm', () => {
  let fixture: ComponentFixture<AccountForm>;
  let form: HTMLFormElement;
  let username: HTMLInputElement;
  let password: HTMLInputElement;
  let submitted: TypedCredentials[];

  beforeEach(async () => {
    fixture = TestBed.createComponent(AccountForm);
    submitted = [];
    fixture.componentInstance.submitted.subscribe((typed) => submitted.push(typed));
    await fixture.whenStable();
    const [shown] = (fixture.nativeElement as HTMLElement).getElementsByTagName('form');
    const [first, second] = shown?.getElementsByTagName('input') ?? [];
    if (!shown || !first || !second) throw new Error('The form has no fields');
    [form, username, password] = [shown, first, second];
  });

  async function submit(): Promise<void> {
    form.requestSubmit();
    await fixture.whenStable();
  }

  async function given(problem: SignInProblem | null): Promise<void> {
    fixture.componentRef.setInput('problem', problem);
    await fixture.whenStable();
  }

  const alerts = () =>
    Array.from(form.querySelectorAll('[role=alert]'), (alert) => alert.textContent.trim());

  it('begins in the first field, for a password manager to fill in', () => {
    expect(document.activeElement).toBe(username);
    expect([username.autocomplete, password.autocomplete, password.type]).toEqual([
      'username',
      'current-password',
      'password',
    ]);
    expect(alerts()).toEqual([]);
  });

  it('signs in with what was typed, the password as it is', async () => {
    username.value = 'ana';
    password.value = ' tower anchor violin ';
    await submit();
    expect(submitted).toEqual([{ username: 'ana', password: ' tower anchor violin ' }]);
  });

  it('asks for all that is missing, and leads to the first of it', async () => {
    await submit();
    expect(alerts()).toEqual(['Enter your username.', 'Enter your password.']);
    expect([username, password].map((field) => field.ariaInvalid)).toEqual(['true', 'true']);
    expect(document.activeElement).toBe(username);
    username.value = 'ana';
    await submit();
    expect(submitted).toEqual([]);
    expect(alerts()).toEqual(['Enter your password.']);
    expect(document.activeElement).toBe(password);
  });

  it('shows the password while that is wanted', async () => {
    const button = form.querySelector<HTMLButtonElement>('[aria-label="Show password"]');
    password.value = 'tower';
    button?.click();
    await fixture.whenStable();
    expect([password.type, password.value, button?.ariaPressed]).toEqual(['text', 'tower', 'true']);
    button?.click();
    await fixture.whenStable();
    expect([password.type, button?.ariaPressed]).toEqual(['password', 'false']);
  });

  it('says that it was not right, and lets the password be typed anew', async () => {
    username.value = 'ana';
    password.value = 'wrong';
    username.focus();
    await given({ code: 'wrong-credentials', name: 'ana' });
    expect(alerts()).toEqual(['The username or password is not right. Check both and try again.']);
    expect(document.activeElement).toBe(password);
    expect(password.selectionEnd).toBe(5);
  });

  it('says when it is too early to try again', async () => {
    await given({ code: 'too-many-attempts', name: 'ana' });
    expect(alerts()[0]).toContain('Wait a few minutes');
  });

  it('does not do it twice', async () => {
    [username.value, password.value] = ['ana', 'tower anchor violin'];
    fixture.componentRef.setInput('busy', true);
    await fixture.whenStable();
    await submit();
    expect(submitted).toEqual([]);
    expect(form.querySelector('[type=submit]')?.getAttribute('aria-busy')).toBe('true');
  });
});
