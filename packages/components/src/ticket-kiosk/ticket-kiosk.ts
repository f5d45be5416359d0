import {
  type GuideSummary,
  normalizeResidentId,
  residentIdProblem,
  type ServiceGuide,
  type ServiceHall,
  type TakenTicket,
} from '@banshi/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { BanshiTicketTakenEvent } from '../events/ticket-taken.ts';
import { Call } from '../internal/call.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { Feed } from '../internal/feed.ts';
import { HallElement } from '../internal/hall-element.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { renderReading } from '../internal/render-reading.ts';
import { Wish } from '../internal/wish.ts';
import { IdleTimer } from './idle-timer.ts';
import { renderDepartments, renderMatters, renderPreparation } from './render-choices.ts';
import { renderIdentity } from './render-identity.ts';
import type { Speech } from '../internal/languages.ts';
import { type TicketKioskStrings, zhCN } from './ticket-kiosk.strings.ts';
import { styles } from './ticket-kiosk.styles.ts';

/** The screens in order; the last is no step of its own. */
const SCREENS = ['department', 'matter', 'guide', 'identity', 'ticket'] as const;
type Screen = (typeof SCREENS)[number];

/** After how many milliseconds an unattended screen asks again for a hall that did not answer. */
const RETRY = 10_000;

/**
 * The screen of a ticket machine: choose a department, then a matter, type the identity number, take the ticket.
 *
 * 取号机. The number typed is checked on the spot, sent once, never shown again and forgotten. Whatever is tapped twice is
 * sent once; what got no answer stays on the screen and is sent again as the same wish. After a while without a touch the
 * screen warns, then returns to its beginning, so that nobody sees the person before.
 *
 * @tag banshi-ticket-kiosk
 * @slot - Under the hall's name, such as a notice.
 * @fires {BanshiTicketTakenEvent} banshi-ticket-taken - A ticket was handed out.
 * @csspart heading - What to do on this screen.
 * @csspart choice - A department or a matter to choose.
 * @csspart keypad - The keys for the identity number.
 * @csspart ticket - The ticket's number.
 */
export class BanshiTicketKiosk extends HallElement<TicketKioskStrings> {
  static override readonly speech: Speech<TicketKioskStrings> = { element: 'ticketKiosk', zhCN };
  static override styles = [HallElement.styles, controlStyles, layoutStyles, styles];
  static override properties = {
    idleSeconds: { type: Number, attribute: 'idle-seconds' },
    doneSeconds: { type: Number, attribute: 'done-seconds' },
  };

  /** After how many seconds without a touch the screen returns to its beginning. @default 60 */
  declare idleSeconds: number;
  /** The same while the ticket is shown. @default 30 */
  declare doneSeconds: number;

  private readonly _hall = new Call<readonly [ServiceHall, readonly GuideSummary[]]>(this, RETRY);
  private readonly _board = new Feed(this, 'board', (hall, _key, signal) => hall.readBoard({ signal }));
  private readonly _guide = new Call<ServiceGuide | undefined>(this);
  private readonly _wish = new Wish(this);
  private readonly _idle = new IdleTimer(this, () => this._restart());
  private _asked: unknown;
  private _screen: Screen = 'department';
  private _department = '';
  private _matter = '';
  private _residentId = '';
  private _problem: string | undefined;
  private _taken: TakenTicket | undefined;

  constructor() {
    super();
    this.idleSeconds = 60;
    this.doneSeconds = 30;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._forget();
  }

  protected override willUpdate(): void {
    if (isServer) return;
    this._board.follow(this.service, '');
    if (this.service && (this.service !== this._asked || this._hall.state === 'idle')) this._askHall();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const at = SCREENS.indexOf(this._screen);
    const [hall] = this._hall.value ?? [];
    return html`<div class="kiosk" @pointerdown=${this._touch} @keydown=${this._touch}>
      <header>
        <p>${hall?.name}</p>
        <slot></slot>
      </header>
      <main aria-labelledby="heading">
        <div class="bar">
          <h2 id="heading" part="heading" tabindex="-1">${this._renderHeading()}</h2>
          <p class="quiet">${this._screen === 'ticket' ? nothing : words.step(at + 1, SCREENS.length - 1)}</p>
        </div>
        ${this._renderScreen()}
      </main>
      <div role="alert">
        ${
          this._idle.warning
            ? html`<p class="notice leaving">${words.leaving(this._idle.warning)}<button>${words.stay}</button></p>`
            : nothing
        }
      </div>
      ${
        at === 0 || this._screen === 'ticket'
          ? nothing
          : html`<footer>
              <button @click=${this._back}>${words.back}</button>
              <button @click=${this._restart}>${words.restart}</button>
            </footer>`
      }
    </div>`;
  }

  private _renderHeading(): string {
    const { words } = this;
    const { chooseDepartment, chooseMatter, prepare, identity, taken } = words;
    return { department: chooseDepartment, matter: chooseMatter, guide: prepare, identity, ticket: taken }[
      this._screen
    ];
  }

  private _renderScreen(): unknown {
    const { words } = this;
    const [hall, summaries] = this._hall.value ?? [];
    if (this._taken) return this._renderTicket(this._taken);
    if (!hall || !summaries) return this._renderCall(this._hall, this._askHall);
    const department = hall.departments.find(({ id }) => id === this._department);
    switch (this._screen) {
      case 'matter': {
        const matters = summaries.filter(({ id }) => department?.guides.includes(id));
        return renderMatters(matters, words, this._chooseMatter);
      }
      case 'guide':
        return this._guide.value
          ? renderPreparation(this._guide.value, words, this._toIdentity)
          : this._renderCall(this._guide, this._askGuide);
      case 'identity':
        return renderIdentity({
          words,
          residentId: this._residentId,
          problem:
            this._problem ??
            (this._wish.error ? sentenceFor(this._wish.error, words.errors, words.queueErrors) : undefined),
          busy: this._wish.busy,
          type: this._type,
          press: this._press,
          submit: this._take,
        });
      default:
        return renderDepartments(hall.departments, this._board.value?.waiting, words, this._chooseDepartment);
    }
  }

  private _renderCall({ state, error }: Call<unknown>, retry: () => void): unknown {
    const { words } = this;
    const failed = () => sentenceFor(error, words.errors);
    const waiting = state === 'idle' ? 'busy' : state;
    return renderReading(waiting, words, { absent: words.queueErrors['unknown-guide'], failed }, retry);
  }

  private _renderTicket({ ticket, ahead }: TakenTicket): TemplateResult {
    const { words } = this;
    return html`<div class="taken panel" role="status">
        <p>${words.yourNumber}</p>
        <p part="ticket">${ticket.number}</p>
        <p><strong>${ticket.matter}</strong></p>
        <p>${words.ahead(ahead)}</p>
        <p>${words.listen}</p>
      </div>
      <button class="primary wide" @click=${this._restart}>${words.done}</button>
      <p class="taken quiet">${words.returns(this.doneSeconds)}</p>`;
  }

  private _goTo(screen: Screen): void {
    this._screen = screen;
    this._problem = undefined;
    if (screen === 'department') this._idle.stop();
    else this._idle.start(screen === 'ticket' ? this.doneSeconds : this.idleSeconds, screen !== 'ticket');
    this.requestUpdate();
    const goal = screen === 'identity' ? '#resident-id' : '#heading';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(goal)?.focus());
  }

  private readonly _askHall = (): void => {
    const { service: hall } = this;
    this._asked = hall;
    if (!hall) return;
    void this._hall.run(async (signal) => {
      const [record, { guides }] = await Promise.all([
        hall.findHall({ signal }),
        hall.searchGuides({ limit: 1000 }, { signal }),
      ]);
      return [record, guides];
    });
  };

  private readonly _askGuide = (): void => {
    const { service: hall } = this;
    if (hall) void this._guide.run((signal) => hall.findGuide(this._matter, { signal }));
  };

  private readonly _chooseDepartment = ({ currentTarget }: Event): void => {
    this._department = (currentTarget as HTMLButtonElement).value;
    this._goTo('matter');
  };

  private readonly _chooseMatter = ({ currentTarget }: Event): void => {
    this._matter = (currentTarget as HTMLButtonElement).value;
    this._guide.reset();
    this._askGuide();
    this._goTo('guide');
  };

  private readonly _toIdentity = (): void => this._goTo('identity');

  private readonly _type = ({ target }: Event): void => {
    this._residentId = (target as HTMLInputElement).value;
    this._problem = undefined;
    this.requestUpdate();
  };

  private readonly _press = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLButtonElement;
    if (this._wish.busy) return;
    this._residentId = value === 'erase' ? this._residentId.slice(0, -1) : (this._residentId + value).slice(0, 18);
    this._problem = undefined;
    this.requestUpdate();
  };

  private readonly _take = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { service: hall, words } = this;
    const problem = residentIdProblem(this._residentId);
    this._problem = problem && words.problems[problem];
    this.requestUpdate();
    if (problem || !hall) return;
    const residentId = normalizeResidentId(this._residentId);
    const taken = await this._wish.run(hall, 'ticket.take', { guide: this._matter, residentId });
    if (!taken) return;
    this._residentId = '';
    this._taken = taken;
    this._goTo('ticket');
    this.dispatchEvent(new BanshiTicketTakenEvent(taken));
  };

  private readonly _back = (): void => {
    if (this._wish.busy) return;
    if (this._screen === 'identity') this._residentId = '';
    this._wish.reset();
    this._goTo(SCREENS[SCREENS.indexOf(this._screen) - 1] ?? 'department');
  };

  /** A command under way is waited for: its ticket must not be lost. */
  private readonly _restart = (): void => {
    if (this._wish.busy) return this._idle.touch();
    this._forget();
    this._goTo('department');
    this._askHall();
  };

  private _forget(): void {
    this._screen = 'department';
    this._residentId = '';
    this._problem = undefined;
    this._taken = undefined;
    this._guide.reset();
    this._wish.reset();
  }

  private readonly _touch = (): void => this._idle.touch();
}
