import { inject, LOCALE_ID, Pipe, type PipeTransform } from '@angular/core';

/** Milliseconds since 1970 as "Nov 22, 2026, 2:03:07 PM", by the clock of this device; by the browser, as `Percent`. */
@Pipe({ name: 'lmMoment' })
export class Moment implements PipeTransform {
  private readonly format = new Intl.DateTimeFormat(inject(LOCALE_ID), {
    dateStyle: 'medium',
    timeStyle: 'medium',
  });

  transform(at: number): string {
    return this.format.format(at);
  }
}
