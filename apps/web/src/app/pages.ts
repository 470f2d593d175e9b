import type { Type } from '@angular/core';
import {
  INVITATION_PAGE,
  NEW_PASSWORD_PAGE,
  REGISTER_PAGE,
  SET_UP_PAGE,
} from '@lets-meet/signaling-contracts/sign-in';

/** A page that has an address of its own and is loaded when somebody comes to it. */
export interface LazyPage {
  /** Those below it are its own as well. */
  readonly path: string;
  readonly load: () => Promise<Type<unknown>>;
}

const linkPage = async () => (await import('./links/link-page')).LinkPage;

/**
 * Every page beside the login page and what is behind it, for whoever has a link: one comes to them, and away from them, by
 * loading anew.
 */
const PAGES: readonly LazyPage[] = [
  {
    path: SET_UP_PAGE,
    load: async () => (await import('./set-up/set-up-page')).SetUpPage,
  },
  { path: INVITATION_PAGE, load: linkPage },
  { path: NEW_PASSWORD_PAGE, load: linkPage },
  {
    path: REGISTER_PAGE,
    load: async () => (await import('./register/register-page')).RegisterPage,
  },
];

/** Pages of the signed-in part that have an address of their own: one's own account, and the console. */
export const ACCOUNT_PAGE = '/account';
export const CONSOLE_PAGE = '/admin';

/** @param address without its host; what is behind a `?` or `#` is of no interest */
export function pageAt(address: string): LazyPage | undefined {
  return PAGES.find(({ path }) => isAt(address, path));
}

/** Whether an address, likewise, is that of a page, or below it. */
export function isAt(address: string, page: string): boolean {
  return `${pathOf(address)}/`.startsWith(`${page}/`);
}

/** An address without what is behind a `?` or `#`. */
export function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
