import { inject, LOCALE_ID, Pipe, type PipeTransform } from '@angular/core';

/**
 * Milliseconds since 1970 as "Nov 22, 2026, 2:03:07 PM", by the clock of this device. By the browser,
 * like `Percent`: Angular's pipe brings the names of months along, and into the part that is loaded first.
 */
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
