import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { GuestForm } from './guest-form';
import type { SignInProblem } from './sign-in-problem';

describe('GuestForm', () => {
  let fixture: ComponentFixture<GuestForm>;
  let form: HTMLFormElement;
  let field: HTMLInputElement;
  let joined: string[];

  beforeEach(async () => {
    fixture = TestBed.createComponent(GuestForm);
    joined = [];
    fixture.componentInstance.joined.subscribe((name) => joined.push(name));
    await fixture.whenStable();
    const [shown] = (fixture.nativeElement as HTMLElement).getElementsByTagName('form');
    const [input] = shown?.getElementsByTagName('input') ?? [];
    if (!shown || !input) throw new Error('The form has no field');
    form = shown;
    field = input;
  });

  async function type(name: string): Promise<void> {
    field.value = name;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

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

  it('begins in the field, with the name of last time and no complaint', async () => {
    fixture.componentRef.setInput('rememberedName', 'Ana');
    await fixture.whenStable();
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('Ana');
    expect(alerts()).toEqual([]);
  });

  it('joins with the name that was typed', async () => {
    await type('Ana');
    await submit();
    expect(joined).toEqual(['Ana']);
  });

  it('asks for a name only when somebody wants to join without one', async () => {
    await type('  ');
    expect(alerts()).toEqual([]);
    await submit();
    expect(joined).toEqual([]);
    expect(alerts()).toEqual(['Enter the name that the others will see.']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toContain('Enter the name');
  });

  it('says at once that a name is too long', async () => {
    await type('x'.repeat(41));
    expect(alerts()).toEqual(['A name has at most 40 characters. Shorten it.']);
    await submit();
    expect(joined).toEqual([]);
  });

  it('does not take invisible characters', async () => {
    await type('Ana\u0007');
    expect(alerts()).toEqual(['This name contains invisible characters. Type it again.']);
  });

  it('says at the field that the name is taken, until another is typed', async () => {
    await type('Ana');
    await given({ code: 'name-taken', name: 'ANA ' });
    expect(alerts()).toEqual(['Somebody who is online uses the name “Ana”. Choose another.']);
    expect(document.activeElement).toBe(field);
    await type('Anaïs');
    expect(alerts()).toEqual([]);
  });

  it('lets somebody try again with a name that was taken', async () => {
    await type('Ana');
    await given({ code: 'name-taken', name: 'Ana' });
    await submit();
    expect(joined).toEqual(['Ana']);
  });

  it('says what to do when the server does not answer', async () => {
    await given({ code: 'unreachable', name: 'Ana' });
    expect(alerts()).toEqual([
      'The server does not answer. Check your connection, then try again.',
    ]);
  });

  it('shows that it is being done, and does not do it twice', async () => {
    await type('Ana');
    fixture.componentRef.setInput('busy', true);
    await fixture.whenStable();
    const button = form.querySelector('button');
    expect(button?.textContent.trim()).toBe('Join');
    expect(button?.getAttribute('aria-disabled')).toBe('true');
    await submit();
    expect(joined).toEqual([]);
  });
});
