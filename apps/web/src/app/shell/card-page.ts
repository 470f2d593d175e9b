import { Component, input } from '@angular/core';
import { Brand } from './brand';

/** A page of one card: what a one-time link leads to, or registering. */
@Component({
  selector: 'lm-card-page',
  imports: [Brand],
  template: `
    <main>
      <lm-brand />
      <section class="card" aria-labelledby="lm-card-heading">
        <h1 id="lm-card-heading">{{ heading() }}</h1>
        <p class="why">{{ why() }}</p>
        <ng-content />
      </section>
    </main>
  `,
  styleUrl: './card-page.scss',
})
export class CardPage {
  readonly heading = input.required<string>();
  /** What it is about. */
  readonly why = input.required<string>();
}
