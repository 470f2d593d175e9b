import { inject, LOCALE_ID, Pipe, type PipeTransform } from '@angular/core';

/**
 * A share of one as "42%". By the browser and not by Angular's pipe, which carries tables and a formatter of its own
 * for numbers and dates into the files of the login page: 5 kB.
 */
@Pipe({ name: 'lmPercent' })
export class Percent implements PipeTransform {
  private readonly format = new Intl.NumberFormat(inject(LOCALE_ID), { style: 'percent' });

  transform(share: number): string {
    return this.format.format(share);
  }
}
