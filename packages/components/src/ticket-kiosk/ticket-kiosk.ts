import {
  type CallLanguage,
  type GuideSummary,
  mandarin,
  normalizeResidentId,
  queueRulesOf,
  residentIdProblem,
  type ServiceGuide,
  type ServiceHall,
  type TakenTicket,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { BanshiIdentityReadEvent } from '../events/identity-read.ts';
import { BanshiKioskWipedEvent } from '../events/kiosk-wiped.ts';
import { BanshiTicketTakenEvent } from '../events/ticket-taken.ts';
import { Announcer } from '../internal/announcer.ts';
import { Call } from '../internal/call.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { Feed } from '../internal/feed.ts';
import { HallClock } from '../internal/hall-clock.ts';
import { HallElement } from '../internal/hall-element.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { renderReading } from '../internal/render-reading.ts';
import { speechVoice } from '../internal/speech-voice.ts';
import { languageOf } from '../internal/surroundings.ts';
import type { PaperState, TicketPrinter } from '../internal/ticket-printer.ts';
import type { Voice } from '../internal/voice.ts';
import { Wish } from '../internal/wish.ts';
import { IdleTimer } from './idle-timer.ts';
import { OfflineDesk } from './offline-desk.ts';
import { renderDepartments, renderMatters, renderPreparation } from './render-choices.ts';
import { headingOf, renderFooter, renderState, type StateView } from './render-frame.ts';
import { refusalSentence, renderIdentity } from './render-identity.ts';
import { hrefOf, renderTicket } from './render-ticket.ts';
import { NOBODY, type Screen, SCREENS, type Visit } from './visit.ts';
import { type TicketKioskStrings, zhCN } from './ticket-kiosk.strings.ts';
import { styles } from './ticket-kiosk.styles.ts';

/** After how many milliseconds an unattended screen asks again for a hall that did not answer. */
const RETRY = 10_000;

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

  private readonly _hall = new Call<readonly [ServiceHall, readonly GuideSummary[]]>(this, RETRY);
  private readonly _board = new Feed(this, 'board', (hall, _key, signal) => hall.readBoard({ signal }));
  private readonly _guide = new Call<ServiceGuide | undefined>(this);
  private readonly _wish = new Wish(this);
  private readonly _idle = new IdleTimer(this, () => this._restart());
  private readonly _clock = new HallClock(this, () => this._board.doubt());
  private readonly _announcer = new Announcer(this, () => this);
  private readonly _offline = new OfflineDesk(this, this._clock);
  private _visit = NOBODY;
  private _paper: PaperState = 'ready';
  private _asked: unknown;

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
    this._forget();
  }

  protected override willUpdate(): void {
    if (isServer) return;
    this._board.follow(this.service, '');
    if (this.service && (this.service !== this._asked || this._hall.state === 'idle')) this._askHall();
    this._offline.tell(this.service, this._board.value, this._board.lost, this._refill);
  }

  protected override render(): TemplateResult {
    const { words, _visit } = this;
    const at = SCREENS.indexOf(_visit.screen);
    const [hall] = this._hall.value ?? [];
    const step = _visit.screen === 'ticket' || _visit.checkIn ? nothing : words.step(at + 1, SCREENS.length - 1);
    return html`<div class="kiosk ${_visit.screen}" @pointerdown=${this._touch} @keydown=${this._touch}>
      <header>
        <p><bdi>${hall?.name}</bdi></p>
        <slot></slot>
      </header>
      <main aria-labelledby="heading">
        <div class="bar">
          <h2 id="heading" part="heading" tabindex="-1">${headingOf(_visit, words)}</h2>
          <p class="quiet">${step}</p>
        </div>
        ${_visit.screen === 'ticket' ? nothing : renderState(this._state, words)}
        <div class="screen">${this._renderScreen()}</div>
      </main>
      <div role="alert">
        ${
          this._idle.warning
            ? html`<p class="notice leaving">${words.leaving(this._idle.warning)}<button>${words.stay}</button></p>`
            : nothing
        }
      </div>
      ${renderFooter(
        {
          visit: _visit,
          busy: this._wish.busy,
          // Without the network the list of papers may be out of reach, but not the number.
          guide: this._guide.value
            ? 'ready'
            : this._guide.state === 'failed' && this._offline.ready
              ? 'unread'
              : undefined,
          back: this._back,
          restart: this._restart,
          next: this._toIdentity,
        },
        words,
      )}
    </div>`;
  }

  private get _state(): StateView {
    const { closed = false } = this._board.value ?? {};
    const offline = this._board.lost && this._offline.ready;
    return { closed, offline, paper: this.printer ? this._paper : 'ready', refused: this._offline.refused };
  }

  private _renderScreen(): unknown {
    const { words, _visit } = this;
    const [hall, summaries] = this._hall.value ?? [];
    if (_visit.taken)
      return renderTicket({
        ..._visit,
        taken: _visit.taken,
        printing: _visit.printing,
        href: _visit.offline ? undefined : hrefOf(this.ticketHref, _visit.taken),
        seconds: this._doneSeconds,
        words,
      });
    if (!hall || !summaries) return this._renderCall(this._hall, this._askHall);
    switch (_visit.screen) {
      case 'matter': {
        const department = hall.departments.find(({ id }) => id === _visit.department);
        const matters = summaries.filter(({ id }) => department?.guides.includes(id));
        return renderMatters(matters, words, this._chooseMatter);
      }
      case 'guide':
        return this._guide.value
          ? renderPreparation(this._guide.value, words)
          : this._renderCall(this._guide, this._askGuide);
      case 'identity':
        return renderIdentity({
          ..._visit,
          words,
          grounds: queueRulesOf(hall).priorities.filter(({ fromAge }) => fromAge === undefined),
          problem: _visit.problem ?? refusalSentence(this._wish.error, words),
          busy: this._wish.busy,
          type: this._type,
          press: this._press,
          claim: this._claim,
          submit: this._take,
        });
      default:
        return renderDepartments(hall, this._board.value, words, this._chooseDepartment, this._chooseCheckIn);
    }
  }

  private _renderCall({ state, error }: Call<unknown>, retry: () => void): unknown {
    const { words } = this;
    const failed = () => sentenceFor(error, words.errors);
    const waiting = state === 'idle' ? 'busy' : state;
    return renderReading(waiting, words, { absent: words.queueErrors['unknown-guide'], failed }, retry);
  }

  private get _doneSeconds(): number {
    return this.doneSeconds * (this._visit.printing === 'failed' ? 2 : 1);
  }

  private _see(change: Partial<Visit>): void {
    this._visit = { ...this._visit, ...change };
    this.requestUpdate();
  }

  private _goTo(screen: Screen, change: Partial<Visit> = {}): void {
    this._see({ ...change, screen, problem: undefined });
    if (screen === 'department') this._idle.stop();
    else this._idle.start(screen === 'ticket' ? this._doneSeconds : this.idleSeconds, screen !== 'ticket');
    const goal = screen === 'identity' ? '#resident-id' : '#heading';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(goal)?.focus());
  }

  private readonly _askHall = (): void => {
    const { service: hall } = this;
    this._asked = hall;
    void this._askPaper();
    if (!hall) return;
    void this._hall
      .run(async (signal) => {
        const [record, { guides }] = await Promise.all([
          hall.findHall({ signal }),
          hall.searchGuides({ limit: 1000 }, { signal }),
        ]);
        return [record, guides];
      })
      .then((read) => (read ? this._refill() : undefined));
  };

  private readonly _askGuide = (): void => {
    const { service: hall } = this;
    const { matter } = this._visit;
    if (hall) void this._guide.run((signal) => hall.findGuide(matter, { signal }));
  };

  private async _askPaper(): Promise<void> {
    const { printer } = this;
    if (!printer) return;
    this._paper = await printer.paper().catch(() => 'fault' as const);
    this.requestUpdate();
  }

  private readonly _refill = (): void => {
    void this._offline.refill(this.service, this._hall.value?.[0], this.offlineNumbers);
  };

  private readonly _chooseDepartment = ({ currentTarget }: Event): void => {
    this._goTo('matter', { department: (currentTarget as HTMLButtonElement).value });
  };

  private readonly _chooseMatter = ({ currentTarget }: Event): void => {
    this._see({ matter: (currentTarget as HTMLButtonElement).value });
    this._guide.reset();
    this._askGuide();
    this._goTo('guide');
  };

  private readonly _chooseCheckIn = (): void => this._goTo('identity', { checkIn: true });

  private readonly _toIdentity = (): void => {
    void this._askPaper();
    this._goTo('identity');
  };

  private readonly _type = ({ target }: Event): void => {
    this._see({ residentId: (target as HTMLInputElement).value, problem: undefined });
  };

  private readonly _press = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLButtonElement;
    if (this._wish.busy) return;
    const { residentId } = this._visit;
    const next = value === 'erase' ? residentId.slice(0, -1) : (residentId + value).slice(0, 18);
    this._see({ residentId: next, problem: undefined });
  };

  private readonly _claim = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLButtonElement;
    this._see({ ground: this._visit.ground === value ? '' : value });
  };

  /** A card on the reader at the beginning is an appointment; where a number is asked for, it is that number. */
  private readonly _read = ({ residentId }: BanshiIdentityReadEvent): void => {
    const { screen } = this._visit;
    if (screen === 'department') this._goTo('identity', { checkIn: true, residentId });
    else if (screen === 'identity') this._see({ residentId });
    else return;
    this._idle.touch();
    void this._take();
  };

  private readonly _take = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const { service: hall, words, _visit } = this;
    const problem = residentIdProblem(_visit.residentId);
    this._see({ problem: problem && words.problems[problem] });
    if (problem || !hall || this._wish.busy) return;
    const residentId = normalizeResidentId(_visit.residentId);
    const priority = _visit.ground && { priority: _visit.ground };
    const taken = _visit.checkIn
      ? await this._wish.run(hall, 'appointment.checkIn', { residentId, ...priority })
      : await this._wish.run(hall, 'ticket.take', { guide: _visit.matter, residentId, ...priority });
    if (taken) {
      this._clock.set(taken.ticket.takenAt);
      return this._show(taken, false);
    }
    if (_visit.checkIn) return;
    const wanted = { guide: _visit.matter, residentId, ...priority, wish: this._wish.unanswered };
    const offline = this._offline.take(this._wish.error, wanted, this._hall.value ?? []);
    if (!offline) return;
    this._wish.reset();
    this._show(offline, true);
  };

  private _show(taken: TakenTicket, offline: boolean): void {
    this._goTo('ticket', { taken, offline, residentId: '', ground: '' });
    this.dispatchEvent(new BanshiTicketTakenEvent(taken));
    const { id, number } = taken.ticket;
    const sentences = this.languages.map(({ lang, taken: say }) => ({ lang, text: say(number, taken.ahead) }));
    if (this.sound) this._announcer.announce({ id, about: id, kind: 'notice', sentences, at: performance.now() });
    void this._print(taken);
  }

  /** Once: a slip that did not come out is not tried again, or it would come out for the next person. */
  private async _print(taken: TakenTicket): Promise<void> {
    const { printer } = this;
    if (!printer) return;
    this._see({ printing: 'busy' });
    const slip = {
      taken,
      hall: this._hall.value?.[0].name ?? '',
      href: hrefOf(this.ticketHref, taken),
      lang: languageOf(this),
    };
    const printed = await printer.print(slip).then(
      () => true,
      () => false,
    );
    if (this._visit.taken !== taken) return;
    this._see({ printing: printed ? 'done' : 'failed' });
    if (!printed) this._idle.start(this._doneSeconds, false);
  }

  private readonly _back = (): void => {
    if (this._wish.busy) return;
    const { screen, checkIn } = this._visit;
    this._wish.reset();
    if (checkIn) return this._restart();
    this._goTo(SCREENS[SCREENS.indexOf(screen) - 1] ?? 'department', { residentId: '' });
  };

  /** A command under way is waited for: its ticket must not be lost. */
  private readonly _restart = (): void => {
    if (this._wish.busy) return this._idle.touch();
    this._forget();
    this._goTo('department');
    this._askHall();
    this.dispatchEvent(new BanshiKioskWipedEvent());
  };

  private _forget(): void {
    this._visit = NOBODY;
    this._guide.reset();
    this._wish.reset();
  }

  private readonly _touch = (): void => this._idle.touch();
}
