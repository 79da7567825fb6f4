import { byId, el } from './render/dom.js';
import type { View } from './render/view.js';

/** What stands around a screen: the name of its kind for the style, the window's title, how far one is. */
export interface Surroundings {
  readonly name: 'start' | 'question' | 'review' | 'result' | 'flashcards';
  readonly title: string;
  /** How many of how many; absent where nothing is counted. */
  readonly progress?: { readonly done: number; readonly total: number };
  /** What stands beside the deck's title at the top. */
  readonly tools?: readonly Node[];
}

/** The parts of the page that a screen fills. */
export class Frame {
  readonly form = byId('answer') as HTMLFormElement;
  private readonly screen = byId('screen');
  private readonly status = byId('status');
  private readonly after = byId('after');
  private readonly actions = byId('actions');
  private readonly tools = byId('tools');
  private readonly notice = byId('notice');
  /** A warning that was not read out yet. */
  private unread: string | undefined;

  /** Puts a screen in place of the one before. */
  show({ screen, actions }: View, { name, title, progress, tools = [] }: Surroundings): void {
    document.body.dataset.view = name;
    document.title = title;
    this.status.replaceChildren();
    this.after.replaceChildren();
    this.screen.replaceChildren(...screen);
    this.actions.replaceChildren(...actions);
    this.tools.replaceChildren(...tools);
    this.progress(progress);
  }

  progress(progress: Surroundings['progress']): void {
    const bar = byId('progress') as HTMLProgressElement;
    bar.hidden = progress === undefined;
    bar.max = Math.max(progress?.total ?? 1, 1);
    bar.value = progress?.done ?? 0;
  }

  /** Says something to everybody: it is seen under the screen and read out. */
  tell(...nodes: readonly Node[]): void {
    const warning = this.unread === undefined ? [] : [el('p', { class: 'unseen' }, this.unread)];
    this.unread = undefined;
    this.status.replaceChildren(...nodes, ...warning);
  }

  /** Says something that one who sees the page sees already. */
  say(words: string): void {
    this.tell(el('p', { class: 'unseen' }, words));
  }

  /** Puts something under what was told, and instead of the buttons. */
  explain(nodes: readonly Node[], actions: readonly Node[]): void {
    this.after.replaceChildren(...nodes);
    // A button keeps focus only while it stays where it is.
    for (const other of [...this.actions.children]) if (!actions.includes(other)) other.remove();
    for (const action of actions) if (!action.isConnected) this.actions.append(action);
  }

  /** Shows a line that stays until it no longer holds, and is read out after what is told next; `undefined` takes it away. */
  warn(words: string | undefined): void {
    if (words !== undefined && this.notice.textContent !== words) this.unread = words;
    this.notice.hidden = words === undefined;
    this.notice.textContent = words ?? '';
  }

  /** Takes the reader to the top of a new screen. */
  goToTop(): void {
    window.scrollTo(0, 0);
    byId('heading').focus();
  }

  /** Makes what was told visible, and the main button too where there is room for both. */
  reveal(): void {
    byId('primary').scrollIntoView({ block: 'nearest' });
    this.status.scrollIntoView({ block: 'nearest' });
  }
}
