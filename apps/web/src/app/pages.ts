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

/** @param address without its host; what is behind the `#` is of no interest */
export function pageAt(address: string): LazyPage | undefined {
  const [path = ''] = address.split(/[?#]/, 1);
  return PAGES.find((page) => path === page.path || path.startsWith(`${page.path}/`));
}
