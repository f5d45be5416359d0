/**
 * Moves the focus between a search box and its results as the keys say.
 *
 * 键盘移动. ↓ and ↑ step, Home and End jump within the list, Escape returns to the box. In the box only ↓ does anything, so
 * that the caret keeps its keys.
 */
export function moveFocus(event: KeyboardEvent, box: HTMLElement | null, results: readonly HTMLElement[]): void {
  const from = results.indexOf(event.target as HTMLElement);
  const to = nextOf(event.key, from, results.length);
  if (to === undefined || (from === -1 && event.target !== box)) return;
  event.preventDefault();
  (results[to] ?? box)?.focus();
}

/** The place in the list to go to, −1 for the box, nothing for a key that means nothing here. */
function nextOf(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowDown') return count === 0 ? undefined : Math.min(from + 1, count - 1);
  if (from === -1) return undefined;
  if (key === 'ArrowUp') return from - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return key === 'Escape' ? -1 : undefined;
}
