import type { AppointmentDay, AppointmentSlot, IsoDate } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { AppointmentPickerStrings } from './appointment-picker.strings.ts';

/** A day and the beginning of a time in it, as far as they are chosen. 所选时段. */
export interface ChosenTime {
  readonly day?: IsoDate | undefined;
  readonly from?: string | undefined;
}

/** Whether any time of these days can still be booked. 是否可约. */
export function isAnyLeft(days: readonly AppointmentDay[]): boolean {
  return days.some(({ slots }) => slots.some(({ bookable }) => bookable));
}

/** The days to choose from, and the times of the one that is chosen. 选择日期与时段. */
export function renderDays(
  days: readonly AppointmentDay[],
  chosen: ChosenTime,
  words: AppointmentPickerStrings,
  choose: (chosen: ChosenTime) => void,
): TemplateResult {
  const day = days.find((one) => one.day === chosen.day);
  return html`<fieldset part="days">
      <legend>${words.day}</legend>
      <div class="choices">${days.map((one) => renderDay(one, one === day, words, choose))}</div>
    </fieldset>
    ${day ? renderSlots(day, chosen.from, words, choose) : nothing}`;
}

function renderDay(
  { day, slots }: AppointmentDay,
  isChosen: boolean,
  words: AppointmentPickerStrings,
  choose: (chosen: ChosenTime) => void,
): TemplateResult {
  const left = slots.reduce((sum, slot) => sum + (slot.bookable ? slot.left : 0), 0);
  // Late in the day nobody may have booked: a day that is over for booking is not a full one.
  const none = slots.some((slot) => slot.left > 0) ? words.closed : words.full;
  return renderChoice(
    { name: 'day', value: day, text: words.dayName(day), aside: left ? words.left(left) : none },
    { isChosen, isPossible: left > 0 },
    () => choose({ day }),
  );
}

function renderSlots(
  { day, slots }: AppointmentDay,
  chosen: string | undefined,
  words: AppointmentPickerStrings,
  choose: (chosen: ChosenTime) => void,
): TemplateResult {
  if (slots.every(({ bookable }) => !bookable)) return html`<p class="notice">${words.noSlots}</p>`;
  const aside = ({ bookable, left }: AppointmentSlot) =>
    bookable ? words.left(left) : left > 0 ? words.closed : words.full;
  return html`<fieldset part="slots">
    <legend>${words.slot}</legend>
    <div class="choices">
      ${slots.map((slot) => {
        const { from, until, bookable } = slot;
        return renderChoice(
          { name: 'from', value: from, text: `${from}–${until}`, aside: aside(slot) },
          { isChosen: from === chosen, isPossible: bookable },
          () => choose({ day, from }),
        );
      })}
    </div>
  </fieldset>`;
}

function renderChoice(
  { name, value, text, aside }: Readonly<Record<'name' | 'value' | 'text' | 'aside', string>>,
  { isChosen, isPossible }: { readonly isChosen: boolean; readonly isPossible: boolean },
  choose: () => void,
): TemplateResult {
  return html`<label class="choice ${isPossible ? (isChosen ? 'chosen' : '') : 'taken'}">
    <input
      type="radio"
      name=${name}
      value=${value}
      .checked=${isChosen}
      ?disabled=${!isPossible}
      @change=${choose}
    /><span>${text}<small>${aside}</small></span>
  </label>`;
}
