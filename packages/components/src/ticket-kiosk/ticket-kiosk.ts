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
import { noticeStyles } from '../internal/notice.styles.ts';
import { Wish } from '../internal/wish.ts';
import { IdleTimer } from './idle-timer.ts';
import { renderDepartments, renderMatters, renderPreparation } from './render-choices.ts';
import { renderIdentity } from './render-identity.ts';
import { en, type TicketKioskStrings, zhCN } from './ticket-kiosk.strings.ts';
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
  static override readonly languages: Record<string, TicketKioskStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, controlStyles, noticeStyles, styles];
  static override properties = {
    idleSeconds: { type: Number, attribute: 'idle-seconds' },
    doneSeconds: { type: Number, attribute: 'done-seconds' },
  };

  /** After how many seconds without a touch the screen returns to its beginning. @default 60 */
  declare idleSeconds: number;
  /** The same while the ticket is shown. @default 30 */
  declare doneSeconds: number;

  readonly #hall = new Call<readonly [ServiceHall, readonly GuideSummary[]]>(this, RETRY);
  readonly #board = new Feed(this, 'board', (hall, _key, signal) => hall.readBoard({ signal }));
  readonly #guide = new Call<ServiceGuide | undefined>(this);
  readonly #wish = new Wish(this);
  readonly #idle = new IdleTimer(this, () => this.#restart());
  #asked: unknown;
  #screen: Screen = 'department';
  #department = '';
  #matter = '';
  #residentId = '';
  #problem: string | undefined;
  #taken: TakenTicket | undefined;

  constructor() {
    super();
    this.idleSeconds = 60;
    this.doneSeconds = 30;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override willUpdate(): void {
    if (isServer) return;
    this.#board.follow(this.service, '');
    if (this.service && (this.service !== this.#asked || this.#hall.state === 'idle')) this.#askHall();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const at = SCREENS.indexOf(this.#screen);
    const [hall] = this.#hall.value ?? [];
    return html`<div class="kiosk" @pointerdown=${this.#touch} @keydown=${this.#touch}>
      <header>
        <p class="hall">${hall?.name}</p>
        <slot></slot>
      </header>
      <main aria-labelledby="heading">
        <div class="bar">
          <h2 id="heading" part="heading" tabindex="-1">${this.#renderHeading()}</h2>
          <p class="aside">${this.#screen === 'ticket' ? nothing : words.step(at + 1, SCREENS.length - 1)}</p>
        </div>
        ${this.#renderScreen()}
      </main>
      <div role="alert">
        ${
          this.#idle.warning
            ? html`<p class="notice leaving">${words.leaving(this.#idle.warning)}<button>${words.stay}</button></p>`
            : nothing
        }
      </div>
      ${
        at === 0 || this.#screen === 'ticket'
          ? nothing
          : html`<footer>
              <button @click=${this.#back}>${words.back}</button>
              <button @click=${this.#restart}>${words.restart}</button>
            </footer>`
      }
    </div>`;
  }

  #renderHeading(): string {
    const { words } = this;
    const { chooseDepartment, chooseMatter, prepare, identity, taken } = words;
    return { department: chooseDepartment, matter: chooseMatter, guide: prepare, identity, ticket: taken }[
      this.#screen
    ];
  }

  #renderScreen(): unknown {
    const { words } = this;
    const [hall, summaries] = this.#hall.value ?? [];
    if (this.#taken) return this.#renderTicket(this.#taken);
    if (!hall || !summaries) return this.#renderCall(this.#hall, this.#askHall);
    const department = hall.departments.find(({ id }) => id === this.#department);
    switch (this.#screen) {
      case 'matter': {
        const matters = summaries.filter(({ id }) => department?.guides.includes(id));
        return renderMatters(matters, words, this.#chooseMatter);
      }
      case 'guide':
        return this.#guide.value
          ? renderPreparation(this.#guide.value, words, this.#toIdentity)
          : this.#renderCall(this.#guide, this.#askGuide);
      case 'identity':
        return renderIdentity({
          words,
          residentId: this.#residentId,
          problem: this.#problem ?? (this.#wish.error ? sentenceFor(this.#wish.error, words.errors) : undefined),
          busy: this.#wish.busy,
          type: this.#type,
          press: this.#press,
          submit: this.#take,
        });
      default:
        return renderDepartments(hall.departments, this.#board.value?.waiting, words, this.#chooseDepartment);
    }
  }

  #renderCall({ state, error }: Call<unknown>, retry: () => void): TemplateResult {
    const { words } = this;
    if (state === 'busy' || state === 'idle') return html`<p role="status">${words.loading}</p>`;
    const sentence = state === 'done' ? words.errors['unknown-guide'] : sentenceFor(error, words.errors);
    return html`<p class="notice warn" role="alert">${sentence}<button @click=${retry}>${words.retry}</button></p>`;
  }

  #renderTicket({ ticket, ahead }: TakenTicket): TemplateResult {
    const { words } = this;
    return html`<div class="taken" role="status">
        <p>${words.yourNumber}</p>
        <p part="ticket">${ticket.number}</p>
        <p><strong>${ticket.matter}</strong></p>
        <p>${words.ahead(ahead)}</p>
        <p>${words.listen}</p>
      </div>
      <button class="primary wide" @click=${this.#restart}>${words.done}</button>
      <p class="aside center">${words.returns(this.doneSeconds)}</p>`;
  }

  #goTo(screen: Screen): void {
    this.#screen = screen;
    this.#problem = undefined;
    if (screen === 'department') this.#idle.stop();
    else this.#idle.start(screen === 'ticket' ? this.doneSeconds : this.idleSeconds, screen !== 'ticket');
    this.requestUpdate();
    const goal = screen === 'identity' ? '#resident-id' : '#heading';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(goal)?.focus());
  }

  readonly #askHall = (): void => {
    const { service: hall } = this;
    this.#asked = hall;
    if (!hall) return;
    void this.#hall.run(async (signal) => {
      const [record, { guides }] = await Promise.all([
        hall.findHall({ signal }),
        hall.searchGuides({ limit: 1000 }, { signal }),
      ]);
      return [record, guides];
    });
  };

  readonly #askGuide = (): void => {
    const { service: hall } = this;
    if (hall) void this.#guide.run((signal) => hall.findGuide(this.#matter, { signal }));
  };

  readonly #chooseDepartment = ({ currentTarget }: Event): void => {
    this.#department = (currentTarget as HTMLButtonElement).value;
    this.#goTo('matter');
  };

  readonly #chooseMatter = ({ currentTarget }: Event): void => {
    this.#matter = (currentTarget as HTMLButtonElement).value;
    this.#guide.reset();
    this.#askGuide();
    this.#goTo('guide');
  };

  readonly #toIdentity = (): void => this.#goTo('identity');

  readonly #type = ({ target }: Event): void => {
    this.#residentId = (target as HTMLInputElement).value;
    this.#problem = undefined;
    this.requestUpdate();
  };

  readonly #press = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLButtonElement;
    if (this.#wish.busy) return;
    this.#residentId = value === 'erase' ? this.#residentId.slice(0, -1) : (this.#residentId + value).slice(0, 18);
    this.#problem = undefined;
    this.requestUpdate();
  };

  readonly #take = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { service: hall, words } = this;
    const problem = residentIdProblem(this.#residentId);
    this.#problem = problem && words.problems[problem];
    this.requestUpdate();
    if (problem || !hall) return;
    const residentId = normalizeResidentId(this.#residentId);
    const taken = await this.#wish.run(hall, 'ticket.take', { guide: this.#matter, residentId });
    if (!taken) return;
    this.#residentId = '';
    this.#taken = taken;
    this.#goTo('ticket');
    this.dispatchEvent(new BanshiTicketTakenEvent(taken));
  };

  readonly #back = (): void => {
    if (this.#wish.busy) return;
    if (this.#screen === 'identity') this.#residentId = '';
    this.#wish.reset();
    this.#goTo(SCREENS[SCREENS.indexOf(this.#screen) - 1] ?? 'department');
  };

  /** A command under way is waited for: its ticket must not be lost. */
  readonly #restart = (): void => {
    if (this.#wish.busy) return this.#idle.touch();
    this.#forget();
    this.#goTo('department');
    this.#askHall();
  };

  #forget(): void {
    this.#screen = 'department';
    this.#residentId = '';
    this.#problem = undefined;
    this.#taken = undefined;
    this.#guide.reset();
    this.#wish.reset();
  }

  readonly #touch = (): void => this.#idle.touch();
}
