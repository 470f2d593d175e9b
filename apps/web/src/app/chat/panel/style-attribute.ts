let done = false;

/**
 * The emoji picker sets attributes `style`, which our content security policy refuses for what it could do in markup that
 * somebody else wrote. The same by way of the style's object is allowed, since only a program can do that:
 * https://www.w3.org/TR/CSP3/#csp-inline-style. From now on `setAttribute('style', …)` does the latter.
 */
export function styleWithoutMarkup(): void {
  if (done) return;
  done = true;
  const prototype = HTMLElement.prototype;
  prototype.setAttribute = function (this: HTMLElement, name: string, value: string): void {
    if (name === 'style') this.style.cssText = value;
    else Element.prototype.setAttribute.call(this, name, value);
  };
}
