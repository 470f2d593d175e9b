/** A part of the program that does not come, until it does. */
export class AbsentPart {
  tries = 0;
  private here = false;

  readonly fetch = (): Promise<string> => {
    this.tries++;
    return this.here
      ? Promise.resolve('the part')
      : Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  };

  comeBack(): void {
    this.here = true;
  }
}

/** After everybody has heard of the parts that came, and of those that did not. */
export function partsSettled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
