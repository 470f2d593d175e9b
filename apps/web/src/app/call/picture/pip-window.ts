import {
  ApplicationRef,
  createComponent,
  CSP_NONCE,
  EnvironmentInjector,
  type Injector,
} from '@angular/core';
import { PipCall } from './pip-call';
import type { OpenedPicture } from './picture-in-picture';

/** Draws the call into a window of its own. */
export function showCall(window: Window, closed: () => void, injector: Injector): OpenedPicture {
  const application = injector.get(ApplicationRef);
  const { document: own } = window;
  own.title = document.title;
  own.documentElement.lang = document.documentElement.lang;
  own.documentElement.dir = document.documentElement.dir;

  const hostElement = own.createElement('lm-pip-call');
  own.body.append(hostElement);
  const call = createComponent(PipCall, {
    environmentInjector: injector.get(EnvironmentInjector),
    hostElement,
  });
  application.attachView(call.hostView);
  const stopCopying = copyStyles(own.head, injector.get(CSP_NONCE));

  window.addEventListener(
    'pagehide',
    () => {
      stopCopying();
      application.detachView(call.hostView);
      call.destroy();
      closed();
    },
    { once: true },
  );
  return {
    close: () => {
      window.close();
    },
  };
}

/** The styles of the page, and those that components still bring: Angular puts them only there. */
function copyStyles(target: HTMLHeadElement, nonce: string | null): () => void {
  const copy = (node: Node): void => {
    if (node instanceof HTMLStyleElement) {
      const style = target.ownerDocument.createElement('style');
      if (nonce !== null) style.nonce = nonce;
      style.textContent = node.textContent;
      target.append(style);
    } else if (node instanceof HTMLLinkElement && node.rel === 'stylesheet') {
      const link = target.ownerDocument.createElement('link');
      link.rel = 'stylesheet';
      link.href = node.href;
      target.append(link);
    }
  };
  document.head.childNodes.forEach(copy);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(copy);
  });
  observer.observe(document.head, { childList: true });
  return () => {
    observer.disconnect();
  };
}
