import { Component, computed, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { Store } from '@ngrx/store';
import { ToolbarItem } from '../call/toolbar-keys';
import { CallViewActions, callViewFeature } from '../call/view/call-view.feature';
import { Icon } from '../icons/icon';
import { ShortcutControl } from '../shortcuts/shortcut-control';
import { ShortcutHint } from '../shortcuts/shortcut-hint';
import { chatFeature, type ChatNews } from './chat.feature';
import { Tooltip } from '../tooltip/tooltip';

/** Opens and closes the chat; while that is closed it says what comes, and how much of it is unread. */
@Component({
  selector: 'lm-chat-button',
  imports: [Icon, MatIconButton, ShortcutControl, ShortcutHint, ToolbarItem, Tooltip],
  template: `
    <button
      lmToolbarItem
      matIconButton
      class="stage-button"
      type="button"
      lmShortcut="chat"
      [class.on]="open()"
      [attr.aria-label]="label()"
      [attr.aria-describedby]="unread() > 0 ? 'lm-chat-unread' : null"
      [lmTooltip]="label() | lmShortcutHint: 'chat'"
      (click)="toggle()"
    >
      <mat-icon svgIcon="chat" />
    </button>
    @if (unread() > 0) {
      <span class="badge" aria-hidden="true">{{ unread() > 99 ? '99+' : unread() }}</span>
      <span hidden id="lm-chat-unread">{{ unreadText() }}</span>
    }
    <span class="lm-visually-hidden" aria-live="polite">
      <!-- What is said twice is read twice. -->
      @for (each of announced(); track each.id) {
        <span>{{ each.sentence }}</span>
      }
    </span>
  `,
  styleUrls: ['../call/stage-button.scss', './chat-button.scss'],
})
export class ChatButton {
  private readonly store = inject(Store);
  private readonly peer = this.store.selectSignal(chatFeature.selectPeer);
  private readonly news = this.store.selectSignal(chatFeature.selectNews);
  private readonly panel = this.store.selectSignal(callViewFeature.selectPanel);

  protected readonly unread = this.store.selectSignal(chatFeature.selectUnread);
  protected readonly open = computed(() => this.panel() === 'chat');
  protected readonly label = computed(() =>
    this.open() ? $localize`Close chat` : $localize`Open chat`,
  );
  protected readonly unreadText = computed(() => $localize`${this.unread()}:count: unread`);
  /** What came last while the chat is closed: the log of an open one is read aloud by itself. */
  protected readonly announced = computed(() => {
    const news = this.news();
    if (news === null) return [];
    const name = this.peer()?.name ?? '';
    return [{ id: news.id, sentence: newsText(news, name) }];
  });

  protected toggle(): void {
    this.store.dispatch(CallViewActions.panelToggled({ panel: 'chat' }));
  }
}

function newsText({ what, text }: ChatNews, name: string): string {
  switch (what) {
    case 'message':
      return $localize`${name}:name: says: ${text}:text:`;
    case 'offer':
      return $localize`${name}:name: offers a file`;
    case 'file-arrived':
      return $localize`A file has arrived`;
    case 'file-stopped':
      return $localize`A file has not arrived`;
  }
}
