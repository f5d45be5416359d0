import type { ReactiveController, ReactiveElement } from 'lit';

/** Between which sizes the type is looked for, in times the usual. */
const SMALLEST = 0.5;
const LARGEST = 3;
/** So many halvings lie between them and a size that is right to a fiftieth. */
const STEPS = 7;

/**
 * Sets the type of a screen as large as all of it can be seen at once.
 *
 * 字号随屏. Nobody can scroll a wall, and nobody reads a wall that is half empty. It looks for the size when the screen or what is on
 * it has changed its measure, not at every call. Only where the host's style hides what overflows it: elsewhere the page scrolls,
 * and the usual size holds.
 */
export class FittingType implements ReactiveController {
  private readonly _host: ReactiveElement;
  private readonly _content: () => string;
  private _observer: ResizeObserver | undefined;
  private _fitted: string | undefined;

  /** @param content what takes up room: where it is the same as before, the size stays */
  constructor(host: ReactiveElement, content: () => string) {
    this._host = host;
    this._content = content;
    host.addController(this);
  }

  hostConnected(): void {
    this._observer = new ResizeObserver((entries) => {
      // Of the body only that it has outgrown the screen: it is this that makes it smaller.
      if (entries.some(({ target }) => target === this._host) || !this._isWithin()) this._fit();
    });
    this._observer.observe(this._host);
  }

  hostDisconnected(): void {
    this._observer?.disconnect();
    this._fitted = undefined;
  }

  hostUpdated(): void {
    const content = this._content();
    if (content === this._fitted) return;
    this._fitted = content;
    this._fit();
  }

  private get _body(): HTMLElement | null {
    return this._host.renderRoot.firstElementChild as HTMLElement | null;
  }

  private _fit(): void {
    const { _host: host, _body: body } = this;
    if (!body) return;
    this._observer?.observe(body);
    body.style.fontSize = '';
    if (getComputedStyle(host).overflowY !== 'hidden') return;
    let fits = SMALLEST;
    let over = LARGEST;
    for (let step = 0; step < STEPS; step++) {
      const size = (fits + over) / 2;
      body.style.fontSize = `${size}em`;
      if (this._isWithin()) fits = size;
      else over = size;
    }
    body.style.fontSize = `${fits}em`;
  }

  /** Whether nothing lies outside the screen, and nothing beside its place. */
  private _isWithin(): boolean {
    const { _host: host, _body: body } = this;
    const parts = body ? [host, body, ...body.querySelectorAll('[part]')] : [host];
    return parts.every(({ scrollHeight, clientHeight, scrollWidth, clientWidth }, at) =>
      at === 0 ? scrollHeight <= clientHeight && scrollWidth <= clientWidth : scrollWidth <= clientWidth,
    );
  }
}
