import { isServer } from 'lit';

/** An element that wants to know when a `lang` or the elder mode changes around it. */
interface Inhabitant extends Element {
  surroundingsChanged(): void;
}

const inhabitants = new Set<Inhabitant>();
let observer: MutationObserver | undefined;

/** The nearest match of `selector` from `element` up, out of shadow roots too; nothing on a server. */
function nearest(element: Element | undefined, selector: string): Element | undefined {
  if (isServer || !element) return undefined;
  return element.closest(selector) ?? nearest(hostOf(element), selector);
}

/** The element in whose shadow root another stands. */
function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}

/**
 * Returns the language tag that holds for an element: its own `lang`, or that of the nearest ancestor.
 *
 * 语言. A server knows no ancestors: there an element needs a `lang` of its own.
 */
export function languageOf(element: Element): string {
  return (nearest(element, '[lang]') ?? element).getAttribute('lang') ?? '';
}

/** Whether the element or anything around it asks for the elder mode. 适老化模式. */
export function isElder(element: Element): boolean {
  return !!nearest(element, '[elder],[data-banshi-elder]');
}

/**
 * Tells `inhabitant` of every later change around it, until {@link leave}.
 *
 * 关注环境变化. One observer serves every element of a page, and looks into each shadow root that holds one.
 */
export function dwell(inhabitant: Inhabitant): void {
  inhabitants.add(inhabitant);
  observer ??= new MutationObserver(redrawAll);
  for (let at: Element | undefined = inhabitant; at; at = hostOf(at))
    observer.observe(at.getRootNode(), { subtree: true, attributeFilter: ['lang', 'elder', 'data-banshi-elder'] });
}

/** Stops telling `inhabitant`. */
export function leave(inhabitant: Inhabitant): void {
  inhabitants.delete(inhabitant);
}

/** Draws every element of the page again. */
export function redrawAll(): void {
  for (const inhabitant of inhabitants) inhabitant.surroundingsChanged();
}
