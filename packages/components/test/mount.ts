import type { LitElement } from 'lit';

/** Puts an element into the page, waits for it, and gives short ways to look inside. */
export async function mount<TTag extends keyof HTMLElementTagNameMap>(
  tag: TTag,
  properties: Partial<HTMLElementTagNameMap[TTag]> = {},
  fill?: (element: HTMLElementTagNameMap[TTag]) => void,
) {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  fill?.(element);
  document.body.append(element);
  await settled(element);
  return {
    element,
    root: element.shadowRoot!,
    part: (name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~='${name}']`),
    text: () => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  };
}

/** Waits until an element has drawn everything it was told of, answers that were ready included. */
export async function settled(element: Element): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await (element as unknown as LitElement).updateComplete;
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
  }
}

/** Every event of a kind that reaches the document while `during` runs. */
export async function eventsOf<TName extends keyof GlobalEventHandlersEventMap>(
  name: TName,
  during: () => unknown,
): Promise<GlobalEventHandlersEventMap[TName][]> {
  const seen: GlobalEventHandlersEventMap[TName][] = [];
  const note = (event: Event) => void seen.push(event as GlobalEventHandlersEventMap[TName]);
  document.addEventListener(name, note);
  await during();
  document.removeEventListener(name, note);
  return seen;
}

/** Empties the page and undoes what a test set on it. */
export function clearPage(): void {
  document.body.replaceChildren();
  document.documentElement.lang = 'zh-CN';
  for (const name of ['dir', 'data-banshi-elder']) document.documentElement.removeAttribute(name);
}

// The page that holds the tests says that it is in English.
clearPage();

/** A promise to be settled by hand. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((keep, refuse) => {
    resolve = keep;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
