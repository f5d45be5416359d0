import type { QueueRules } from '@banshi/core';
import type { CallerAction } from './actions.ts';
import type { CallerStrings } from './caller.strings.ts';

/** What is not right about what was filled in, and where. */
export interface Objection {
  readonly sentence: string;
  readonly field: HTMLElement;
}

/**
 * Returns what keeps an action from being done as it was filled in; nothing where it may be sent.
 *
 * 填写检查. It says what is wanted: "fill it in" helps nobody who has filled it in.
 */
export function objectionTo(
  form: HTMLFormElement,
  action: CallerAction,
  { windows }: QueueRules,
  words: CallerStrings,
): Objection | undefined {
  if (action === 'transfer') {
    const places = [...form.querySelectorAll('select')];
    return places.some(({ value }) => value) ? undefined : { sentence: words.whereTo, field: places[0]! };
  }
  const field = form.querySelector<HTMLInputElement>('input:invalid, select:invalid');
  if (!field) return undefined;
  const isMinutes = field.name === 'minutes';
  return { sentence: isMinutes ? words.minutesRange(windows.leaveMinutes) : words.incomplete, field };
}
