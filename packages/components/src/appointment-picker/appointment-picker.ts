import {
  type AppointmentDay,
  type AppointmentRecord,
  checkInFrom,
  type HallGateway,
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
import { renderAppointment } from './render-appointment.ts';
import { type ChosenTime, isAnyLeft, renderDays } from './render-days.ts';

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
  private _chosen: ChosenTime = {};
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
    const choices = renderDays(days, this._chosen, words, this._choose);
    if (!isAnyLeft(days))
      return html`<div class="panel">
        ${choices}
        <p class="notice" role="status">${words.nothingLeft}</p>
      </div>`;
    return html`<form class="panel" @submit=${this._book} novalidate>
      ${choices} ${this._renderIdentity(words.identityHint)}
      <button class="primary" ?disabled=${this._wish.busy}>${this._wish.busy ? words.busy : words.book}</button>
    </form>`;
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
    const { value: hall } = this._hall;
    const from = hall && checkInFrom(queueRulesOf(hall).appointments, appointment.slot);
    return html`<div class="panel" part="appointment">
      ${renderAppointment(appointment, words, from, () => this._renderCancel())}
      ${this.guideId ? html`<button @click=${this._again}>${words.another}</button>` : nothing}
    </div>`;
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

  private readonly _choose = (chosen: ChosenTime): void => {
    this._chosen = chosen;
    this._problem = undefined;
    this._wish.forgive();
    this.requestUpdate();
  };

  private readonly _type = ({ currentTarget }: Event): void => {
    this._residentId = (currentTarget as HTMLInputElement).value;
    this._problem = undefined;
    this.requestUpdate();
  };

  private readonly _book = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { service, guideId: guide } = this;
    const { day, from } = this._chosen;
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
    this._chosen = {};
    this._residentId = '';
    this._problem = undefined;
  }
}
