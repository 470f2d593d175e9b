import { Component, inject } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { routes } from './app.routes';

/** All pages of who is signed in. The router is loaded with them, so it gets its routes here. */
@Component({
  selector: 'lm-workspace',
  imports: [RouterOutlet],
  template: `<router-outlet />`,
})
export class Workspace {
  constructor() {
    const router = inject(Router);
    router.resetConfig(routes);
    router.initialNavigation();
  }
}
