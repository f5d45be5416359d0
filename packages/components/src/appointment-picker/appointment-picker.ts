import {
  type AppointmentDay,
  type AppointmentRecord,
  type AppointmentSlot,
  checkInFrom,
  type HallGateway,
  type IsoDate,
  normalizeResidentId,
  queueRulesOf,
  residentIdProblem,
  type ServiceHall,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { BanshiAppointmentChangeEvent } from '../events/appointment-change.ts';
import { Call } from '../internal/call.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { renderReading } from '../internal/render-reading.ts';
import { Wish } from '../internal/wish.ts';
import { type AppointmentPickerStrings, zhCN } from './appointment-picker.strings.ts';
import { styles } from './appointment-picker.styles.ts';

/**
 * Makes an appointment for a matter: a day, a time, the identity number; and gives one back.
 *
 * 预约. The times that are left are read anew whenever the hall refuses one, and all that was typed stays. With `appointment-id` it
 * shows an appointment that was made before. The identity number is sent once and forgotten as soon as the hall has answered.
 *
 * @tag banshi-appointment-picker
 * @fires {BanshiAppointmentChangeEvent} banshi-appointment-change - An appointment was made or cancelled.
 * @csspart days - The days to choose from.
 * @csspart slots - The times of the day.
 * @csspart appointment - The appointment that was made.
 * @csspart problem - The sentence shown when the hall refused or did not answer.
 */
export class BanshiAppointmentPicker extends HallElement<AppointmentPickerStrings> {
  static override readonly speech: Speech<AppointmentPickerStrings> = { element: 'appointmentPicker', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, styles];
  static override properties = {
    guideId: { attribute: 'guide-id' },
    appointmentId: { attribute: 'appointment-id' },
  };

  /** The matter for which an appointment is made. */
  declare guideId: string | undefined;
  /** An appointment that was made before; it comes before `guide-id`. */
  declare appointmentId: string | undefined;

  private readonly _days = new Call<readonly AppointmentDay[]>(this);
  private readonly _found = new Call<AppointmentRecord | undefined>(this);
  private readonly _hall = new Call<ServiceHall>(this);
  private readonly _wish = new Wish(this);
  private _asked: readonly unknown[] = [];
  private _day: IsoDate | undefined;
  private _from: string | undefined;
  private _residentId = '';
  private _problem: string | undefined;
  private _made: AppointmentRecord | undefined;

  protected override willUpdate(): void {
    if (isServer) return;
    const asked = [this.service, this.guideId, this.appointmentId];
    if (asked.every((one, index) => one === this._asked[index])) return;
    if (this.service && this.service !== this._asked[0]) this._askHall(this.service);
    this._asked = asked;
    this._forget();
    this._read();
  }

  protected override render(): unknown {
    const appointment = this._made ?? this._found.value;
    if (appointment) return this._renderAppointment(appointment);
    if (this.appointmentId) return this._renderCall(this._found, this.words.unknown);
    if (!this.guideId) return nothing;
    const days = this._days.value;
    return days ? this._renderDays(days) : this._renderCall(this._days);
  }

  private _renderCall({ state, error }: Call<unknown>, absent?: string): TemplateResult | typeof nothing {
    const { words } = this;
    const say = { failed: () => sentenceFor(error, words.errors), ...(absent && { absent }) };
    return renderReading(state, words, say, this._read);
  }

  private _renderDays(days: readonly AppointmentDay[]): TemplateResult {
    const { words } = this;
    if (days.length === 0) return html`<p class="notice">${words.noDays}</p>`;
    const chosen = days.find(({ day }) => day === this._day);
    const choices = html`<fieldset part="days">
      <legend>${words.day}</legend>
      <div class="choices">${days.map((day) => this._renderDay(day))}</div>
    </fieldset>`;
    if (!days.some(({ slots }) => slots.some(({ bookable }) => bookable)))
      return html`<div class="panel">
        ${choices}
        <p class="notice" role="status">${words.nothingLeft}</p>
      </div>`;
    return html`<form class="panel" @submit=${this._book} novalidate>
      ${choices} ${chosen ? this._renderSlots(chosen) : nothing} ${this._renderIdentity(words.identityHint)}
      <button class="primary" ?disabled=${this._wish.busy}>${this._wish.busy ? words.busy : words.book}</button>
    </form>`;
  }

  private _renderDay({ day, slots }: AppointmentDay): TemplateResult {
    const { words } = this;
    const left = slots.reduce((sum, slot) => sum + (slot.bookable ? slot.left : 0), 0);
    // Late in the day nobody may have booked: a day that is over for booking is not a full one.
    const none = slots.some((slot) => slot.left > 0) ? words.closed : words.full;
    return this._renderChoice(
      'day',
      day,
      day === this._day,
      left > 0,
      words.dayName(day),
      left ? words.left(left) : none,
    );
  }

  private _renderSlots({ slots }: AppointmentDay): TemplateResult {
    const { words } = this;
    if (slots.every(({ bookable }) => !bookable)) return html`<p class="notice">${words.noSlots}</p>`;
    return html`<fieldset part="slots">
      <legend>${words.slot}</legend>
      <div class="choices">${slots.map((slot) => this._renderSlot(slot))}</div>
    </fieldset>`;
  }

  private _renderSlot({ from, until, left, bookable }: AppointmentSlot): TemplateResult {
    const { words } = this;
    const aside = bookable ? words.left(left) : left > 0 ? words.closed : words.full;
    return this._renderChoice('from', from, from === this._from, bookable, `${from}–${until}`, aside);
  }

  private _renderChoice(
    name: 'day' | 'from',
    value: string,
    chosen: boolean,
    possible: boolean,
    text: string,
    aside: string,
  ): TemplateResult {
    return html`<label class="choice ${possible ? (chosen ? 'chosen' : '') : 'taken'}">
      <input
        type="radio"
        name=${name}
        value=${value}
        .checked=${chosen}
        ?disabled=${!possible}
        @change=${this._choose}
      /><span>${text}<small>${aside}</small></span>
    </label>`;
  }

  private _renderIdentity(hint: string): TemplateResult {
    const { words, _wish } = this;
    const problem =
      this._problem ?? (_wish.error ? sentenceFor(_wish.error, words.errors, words.queueErrors) : undefined);
    return html`<div class="identity">
        <label for="resident-id">${words.residentId}</label>
        <input
          id="resident-id"
          autocomplete="off"
          spellcheck="false"
          maxlength="22"
          aria-describedby="hint problem"
          aria-invalid=${String(this._problem !== undefined)}
          .value=${this._residentId}
          @input=${this._type}
        />
        <p id="hint" class="quiet">${hint}</p>
      </div>
      <div id="problem" role="alert">
        ${problem ? html`<p part="problem" class="notice warn">${problem}</p>` : nothing}
      </div>`;
  }

  private _renderAppointment(appointment: AppointmentRecord): TemplateResult {
    const { words } = this;
    const { state, id, matter } = appointment;
    const booked = state === 'booked';
    return html`<div class="panel" part="appointment">
      <h3 tabindex="-1">${booked ? words.booked : state === 'cancelled' ? words.cancelled : matter}</h3>
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
      ${booked ? html`<p class="notice">${words.bring}${this._sayCheckIn(appointment)}</p>` : nothing}
      ${booked ? this._renderCancel() : nothing}
      ${this.guideId ? html`<button @click=${this._again}>${words.another}</button>` : nothing}
    </div>`;
  }

  private _sayCheckIn({ slot }: AppointmentRecord): string {
    const { value } = this._hall;
    return value ? this.words.checkInFrom(checkInFrom(queueRulesOf(value).appointments, slot)) : '';
  }

  private _renderCancel(): TemplateResult {
    const { words } = this;
    return html`<form @submit=${this._cancel} novalidate>
      <details>
        <summary>${words.cancel}</summary>
        ${this._renderIdentity(words.cancelHint)}
        <button ?disabled=${this._wish.busy}>${this._wish.busy ? words.busy : words.cancel}</button>
      </details>
    </form>`;
  }

  private readonly _read = (): void => {
    const { service, guideId, appointmentId } = this;
    if (!service) return;
    if (appointmentId) void this._found.run((signal) => service.findAppointment(appointmentId, { signal }));
    else if (guideId) void this._days.run((signal) => service.readSlots(guideId, { signal }));
  };

  /** Only to say when to come: without an answer the rest is said all the same. */
  private _askHall(service: HallGateway): void {
    void this._hall.run((signal) => service.findHall({ signal }));
  }

  private readonly _choose = ({ currentTarget }: Event): void => {
    const { name, value } = currentTarget as HTMLInputElement;
    if (name === 'from') this._from = value;
    else {
      this._day = value as IsoDate;
      this._from = undefined;
    }
    this._problem = undefined;
    this._wish.forgive();
  };

  private readonly _type = ({ currentTarget }: Event): void => {
    this._residentId = (currentTarget as HTMLInputElement).value;
    this._problem = undefined;
    this.requestUpdate();
  };

  private readonly _book = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { service, guideId: guide, _day: day, _from: from } = this;
    const residentId = this._check(day && from ? undefined : this.words.chooseSlot);
    if (!service || !guide || !day || !from || residentId === undefined) return;
    const made = await this._wish.run(service, 'appointment.book', { guide, residentId, day, from });
    if (made) this._become(made);
    // The place may be gone: what is left is shown, and what was typed stays.
    else if (this._wish.error) this._read();
  };

  private readonly _cancel = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { service } = this;
    const appointment = this._made ?? this._found.value;
    const residentId = this._check();
    if (!service || !appointment || residentId === undefined) return;
    const made = await this._wish.run(service, 'appointment.cancel', { appointment: appointment.id, residentId });
    if (made) this._become(made);
  };

  /** The number as the hall wants it; nothing where something is wrong, which is then said. */
  private _check(missing?: string): string | undefined {
    const wrong = residentIdProblem(this._residentId);
    this._problem = missing ?? (wrong && this.words.problems[wrong]);
    this.requestUpdate();
    return this._problem === undefined ? normalizeResidentId(this._residentId) : undefined;
  }

  private _become(appointment: AppointmentRecord): void {
    this._made = appointment;
    this._residentId = '';
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h3')?.focus());
    this.dispatchEvent(new BanshiAppointmentChangeEvent(appointment));
  }

  private readonly _again = (): void => {
    this.appointmentId = undefined;
    this._forget();
    this._read();
    this.requestUpdate();
  };

  private _forget(): void {
    this._made = undefined;
    this._found.reset();
    this._days.reset();
    this._wish.reset();
    this._day = undefined;
    this._from = undefined;
    this._residentId = '';
    this._problem = undefined;
  }
}
