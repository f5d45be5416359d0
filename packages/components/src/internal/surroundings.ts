import { isServer } from 'lit';

/** An element that wants to know when a `lang` or the elder mode changes around it. */
interface Inhabitant extends Element {
  surroundingsChanged(): void;
}

const LANGUAGE = '[lang]';
const ELDER = '[elder],[data-banshi-elder]';

const inhabitants = new Set<Inhabitant>();
let observer: MutationObserver | undefined;

/** The nearest match of `selector` from `element` up, out of shadow roots too. */
function closest(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/**
 * Returns the language tag that holds for an element: its own `lang`, or that of the nearest ancestor.
 *
 * 语言. Empty on a server, which knows no ancestors, unless the element has a `lang` itself.
 */
export function languageOf(element: Element): string {
  if (isServer) return element.getAttribute('lang') ?? '';
  return closest(element, LANGUAGE)?.getAttribute('lang') ?? '';
}

/** Whether the element or anything around it asks for the elder mode. 适老化模式. */
export function isElder(element: Element): boolean {
  return !isServer && closest(element, ELDER) !== undefined;
}

/**
 * Tells `inhabitant` of every later change, until {@link leave}.
 *
 * 关注环境变化. One observer serves every element of a page. A `lang` set inside somebody else's shadow root is seen at the
 * next render only.
 */
export function dwell(inhabitant: Inhabitant): void {
  if (isServer) return;
  inhabitants.add(inhabitant);
  if (observer) return;
  observer = new MutationObserver(() => inhabitants.forEach((each) => each.surroundingsChanged()));
  observer.observe(document.documentElement, {
    subtree: true,
    attributeFilter: ['lang', 'elder', 'data-banshi-elder'],
  });
}

/** Stops telling `inhabitant`. */
export function leave(inhabitant: Inhabitant): void {
  inhabitants.delete(inhabitant);
  if (inhabitants.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
