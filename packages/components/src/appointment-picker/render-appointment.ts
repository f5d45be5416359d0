import type { AppointmentRecord } from '@banshi/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { AppointmentPickerStrings } from './appointment-picker.strings.ts';

/**
 * An appointment that was made, and what one may do with it.
 *
 * 预约单.
 *
 * @param checkInFrom the hour from which one may check in; nothing where the hall has not said
 * @param cancel how it is given back, shown while it stands
 */
export function renderAppointment(
  appointment: AppointmentRecord,
  words: AppointmentPickerStrings,
  checkInFrom: string | undefined,
  cancel: () => TemplateResult,
): TemplateResult {
  const { state, id, matter } = appointment;
  const isBooked = state === 'booked';
  return html`<h3 tabindex="-1">${isBooked ? words.booked : state === 'cancelled' ? words.cancelled : matter}</h3>
    <dl class="facts">
      <div>
        <dt>${words.number}</dt>
        <dd>${id}</dd>
      </div>
    </dl>
    <p>
      <strong><bdi>${matter}</bdi></strong>
    </p>
    <p><strong>${words.when(appointment)}</strong></p>
    ${isBooked ? html`<p class="notice">${words.bring}${checkInFrom ? words.checkInFrom(checkInFrom) : ''}</p>` : nothing}
    ${isBooked ? cancel() : nothing}`;
}
