import { type CallLanguage, mandarin, type TakenTicket } from '@banshi/core';

import { isServer, type TemplateResult } from 'lit';
import { BanshiIdentityReadEvent } from '../events/identity-read.ts';
import { BanshiKioskWipedEvent } from '../events/kiosk-wiped.ts';
import { BanshiTicketTakenEvent } from '../events/ticket-taken.ts';
import { Announcer } from '../internal/announcer.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { HallClock } from '../internal/hall-clock.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { speechVoice } from '../internal/speech-voice.ts';
import { languageOf } from '../internal/surroundings.ts';
import type { PaperState, TicketPrinter } from '../internal/ticket-printer.ts';
import type { Voice } from '../internal/voice.ts';
import { Wish } from '../internal/wish.ts';
import { HallReading } from './hall-reading.ts';
import { IdleTimer } from './idle-timer.ts';
import { OfflineDesk } from './offline-desk.ts';
import { renderKiosk } from './render-kiosk.ts';
import { hrefOf } from './render-ticket.ts';
import { takeTicket } from './take-ticket.ts';
import { afterStep, NOBODY, type Visit, type VisitStep } from './visit.ts';
import { type TicketKioskStrings, zhCN } from './ticket-kiosk.strings.ts';
import { styles } from './ticket-kiosk.styles.ts';

/**
 * The screen of a ticket machine: choose a department, then a matter, read what to bring, give the identity number, take the ticket.
 *
 * 取号机. The number is typed, or read by a card reader (`banshi-identity-read`), checked on the spot, sent once, never shown
 * again and forgotten. Who has an appointment checks in. Whatever is tapped twice is sent once; what got no answer stays on the screen and is
 * sent again as the same wish. With `offline-numbers` the machine holds numbers for when the network fails, and tells the hall afterwards.
 * The printer is asked for its paper before a number is promised. Left without a touch the screen warns, then forgets the person.
 *
 * @tag banshi-ticket-kiosk
 * @slot - Beside the hall's name, such as a notice.
 * @fires {BanshiTicketTakenEvent} banshi-ticket-taken - A ticket was handed out.
 * @fires {BanshiKioskWipedEvent} banshi-kiosk-wiped - The person before is forgotten.
 * @csspart heading - What to do on this screen.
 * @csspart choice - A department or a matter to choose.
 * @csspart keypad - The keys for the identity number.
 * @csspart code - What the visit is rated with.
 * @csspart ticket - The ticket's number.
 * @csspart printing - Whether the slip comes out.
 * @csspart state - What is wrong with network, paper or day.
 * @csspart qr - The code under which the ticket is followed on a phone.
 * @cssproperty --banshi-kiosk-height - How high the screen is; `100vh` where nothing is said.
 */
export class BanshiTicketKiosk extends HallElement<TicketKioskStrings> {
  static override readonly speech: Speech<TicketKioskStrings> = { element: 'ticketKiosk', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, styles];
  static override properties = {
    idleSeconds: { type: Number, attribute: 'idle-seconds' },
    doneSeconds: { type: Number, attribute: 'done-seconds' },
    offlineNumbers: { type: Number, attribute: 'offline-numbers' },
    ticketHref: { attribute: 'ticket-href' },
    printer: { attribute: false },
    sound: { type: Boolean },
    voices: { attribute: false },
    languages: { attribute: false },
  };

  /** After how many seconds without a touch the screen returns to its beginning. @default 60 */
  declare idleSeconds: number;
  /** The same while the ticket is shown; twice as long where it was not printed. @default 30 */
  declare doneSeconds: number;
  /** How many numbers of each business are held for when the network fails. @default 0 */
  declare offlineNumbers: number;
  /** Where a ticket is followed on a phone, with `{ticket}` in the place of its id. */
  declare ticketHref: string | undefined;
  /** What prints the slip; without it, the number is noted or scanned. 小票打印机. */
  declare printer: TicketPrinter | undefined;
  /** Says the number aloud. 语音提示. */
  declare sound: boolean;
  /** What it speaks with, the best first. @default [speechVoice()] */
  declare voices: readonly Voice[];
  /** In which languages. @default [mandarin] */
  declare languages: readonly CallLanguage[];

  private readonly _reading = new HallReading(this, () => this._refill());
  private readonly _wish = new Wish(this);
  private readonly _idle = new IdleTimer(this, () => this._send({ type: 'leave' }));
  private readonly _clock = new HallClock(this, () => this._reading.board.doubt());
  private readonly _announcer = new Announcer(this, () => this);
  private readonly _offline = new OfflineDesk(this, this._clock, this._reading);
  private _visit = NOBODY;
  private _paper: PaperState = 'ready';

  constructor() {
    super();
    this.idleSeconds = 60;
    this.doneSeconds = 30;
    this.offlineNumbers = 0;
    this.sound = false;
    this.voices = [speechVoice()];
    this.languages = [mandarin];
    this.addEventListener(BanshiIdentityReadEvent.eventName, this._read);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._visit = NOBODY;
    this._reading.guide.reset();
    this._wish.reset();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (isServer) return;
    if (changed.has('printer')) void this._askPaper();
    this._reading.follow(this.service);
    this._offline.tell(this.service, this._refill);
  }

  protected override render(): TemplateResult {
    return renderKiosk({
      visit: this._visit,
      words: this.words,
      reading: this._reading,
      wish: this._wish,
      offlineDesk: this._offline,
      paper: this.printer ? this._paper : 'ready',
      ticketHref: this.ticketHref,
      seconds: this._doneSeconds,
      warning: this._idle.warning,
      send: this._send,
      take: this._take,
      touch: this._touch,
    });
  }

  private get _doneSeconds(): number {
    return this.doneSeconds * (this._visit.printing === 'failed' ? 2 : 1);
  }

  /** Every step of a visit comes through here. A command under way is waited for: its ticket must not be lost. */
  private readonly _send = (step: VisitStep): void => {
    if (this._wish.busy) return this._idle.touch();
    const before = this._visit;
    this._visit = afterStep(before, step);
    this.requestUpdate();
    if (this._visit.screen !== before.screen) this._enter(this._visit);
    else if (this._visit.residentId !== before.residentId) this._wish.forgive();
  };

  private _enter({ screen, matter }: Visit): void {
    this._wish.reset();
    if (screen === 'ticket') this._idle.start(this._doneSeconds, false);
    else {
      this._idle.start(screen === 'department' ? 0 : this.idleSeconds, true);
      void this._askPaper();
    }
    if (screen === 'guide') this._reading.askGuide(matter);
    if (screen === 'department') this._wipe();
    this._focus(screen === 'identity' ? '#resident-id' : '#heading');
  }

  private _focus(goal: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(goal)?.focus());
  }

  private _wipe(): void {
    this._reading.guide.reset();
    this._reading.askHall();
    this.dispatchEvent(new BanshiKioskWipedEvent());
  }

  private async _askPaper(): Promise<void> {
    const { printer } = this;
    if (!printer) return;
    this._paper = await printer.paper().catch(() => 'fault' as const);
    this.requestUpdate();
  }

  private readonly _refill = (): void => void this._offline.refill(this.service, this.offlineNumbers);

  /** A card on the reader at the beginning is an appointment; where a number is asked for, it is that number. */
  private readonly _read = ({ residentId }: BanshiIdentityReadEvent): void => {
    this._send({ type: 'card', residentId });
    if (this._visit.screen !== 'identity') return;
    this._idle.touch();
    void this._take();
  };

  private readonly _take = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const { service, _wish: wish, _offline: offlineDesk } = this;
    this._send({ type: 'submit' });
    if (!service || wish.busy) return;
    const got = this._visit.problem ? undefined : await takeTicket(this._visit, { service, wish, offlineDesk });
    // Beside the field stands why there is none: on a small screen it may be out of sight.
    if (!got) return this._focus('#resident-id');
    if (!got.offline) this._clock.set(got.taken.ticket.takenAt);
    this._send({ type: 'ticket', ...got });
    this.dispatchEvent(new BanshiTicketTakenEvent(got.taken));
    this._say(got.taken);
    void this._print(got.taken);
  };

  private _say({ ticket: { id, number }, ahead }: TakenTicket): void {
    const sentences = this.languages.map(({ lang, taken: say }) => ({ lang, text: say(number, ahead) }));
    if (this.sound) this._announcer.announce({ id, about: id, kind: 'notice', sentences, at: performance.now() });
  }

  /** Once: a slip that did not come out is not tried again, or it would come out for the next person. */
  private async _print(taken: TakenTicket): Promise<void> {
    const { printer } = this;
    if (!printer) return;
    this._send({ type: 'printing', printing: 'busy' });
    const hall = this._reading.hall.value?.[0].name ?? '';
    const slip = { taken, hall, href: hrefOf(this.ticketHref, taken), lang: languageOf(this) };
    const printing = await printer.print(slip).then(
      () => 'done' as const,
      () => 'failed' as const,
    );
    if (this._visit.taken !== taken) return;
    this._send({ type: 'printing', printing });
    if (printing === 'failed') this._idle.start(this._doneSeconds, false);
  }

  private readonly _touch = (): void => this._idle.touch();
}
