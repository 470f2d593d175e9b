import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';

@Component({
  selector: 'lm-root',
  imports: [MatButton],
  template: `<button matButton="filled" type="button" i18n>Join</button>`,
})
export class App {}
