import type {
  CaseCommands,
  CaseRecord,
  GuideSummary,
  HallGateway,
  ServiceGuide,
  ServicePoint,
  TicketRecord,
} from '@banshi/core';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Call } from '../internal/call.ts';
import type { CaseDeskStrings } from './case-desk.strings.ts';
import type { Values } from './forms/form.ts';
import type { GuideShelf } from './guide-shelf.ts';
import { allGiven, filingOf } from './intake.ts';
import { renderCounter, renderTicket } from './render-intake.ts';

/** Papers that came in without a ticket. */
const COUNTER = 'counter';

/** What an intake needs of its desk. */
export interface IntakeAt {
  readonly words: CaseDeskStrings;
  readonly busy: boolean;
  readonly hall: HallGateway | undefined;
  readonly say: (error: unknown) => string;
  readonly show: (caseNumber: string) => void;
  /** Takes a filing in; resolves with the case, or with why not. */
  readonly receive: (
    filing: CaseCommands['case.receive']['input'],
    guide: ServiceGuide,
    values: Values,
  ) => Promise<CaseRecord | { readonly refused: unknown }>;
}

/**
 * The intakes of a desk: one for each ticket, one for what came without.
 *
 * 收件. What was ticked stays while another ticket or a case is looked at.
 */
export class IntakeDesk {
  private readonly _host: ReactiveControllerHost;
  private readonly _guides: GuideShelf;
  private readonly _found: Call<readonly GuideSummary[]>;
  private readonly _points: Call<readonly ServicePoint[]>;
  private readonly _typed = new Map<string, Values>();
  private readonly _received = new Map<string, string>();
  private _problem: { readonly of: string; readonly error: unknown } | undefined;
  private _counterOpen = false;

  constructor(host: ReactiveControllerHost, guides: GuideShelf) {
    this._host = host;
    this._guides = guides;
    this._found = new Call(host);
    this._points = new Call(host);
  }

  /** Draws the intake for the ticket in hand, and the other below it. */
  render(ticket: TicketRecord | undefined, at: IntakeAt): TemplateResult {
    const counter = this._typed.get(COUNTER)?.['guide'];
    void this._guides.learn(at.hall, counter);
    const received = ticket && (ticket.caseNumber ?? this._received.get(ticket.id));
    return html`
      ${renderTicket(ticket, received, { ...this._view(ticket?.id ?? '', ticket?.guide, at, ticket), show: at.show })}
      ${renderCounter({
        ...this._view(COUNTER, counter, at),
        open: this._counterOpen,
        found: this._found.value,
        points: this._points.value ?? (this._points.state === 'failed' ? [] : undefined),
        toggle: ({ target }) => this._toggle((target as HTMLDetailsElement).open, at.hall),
        search: (event) => this._search(event, at.hall),
        choose: (guide) => this._fill(COUNTER, { guide }),
      })}
    `;
  }

  private _view(key: string, guideId: string | undefined, at: IntakeAt, ticket?: TicketRecord) {
    const guide = this._guides.get(guideId);
    const problem = this._problem;
    return {
      words: at.words,
      busy: at.busy,
      guide,
      values: this._typed.get(key) ?? {},
      problem: problem?.of === key ? at.say(problem.error) : undefined,
      set: (name: string, value: string) => this._fill(key, { [name]: value }),
      all: () => this._fill(key, guide ? allGiven(guide) : {}),
      send: (event: Event) => {
        event.preventDefault();
        if (guide && !at.busy) void this._receive(key, guide, at, ticket);
      },
    };
  }

  private async _receive(key: string, guide: ServiceGuide, at: IntakeAt, ticket?: TicketRecord): Promise<void> {
    const values = this._typed.get(key) ?? {};
    const from = ticket ? { ticket: ticket.id, version: ticket.version } : { guide: guide.id };
    this._problem = undefined;
    const answer = await at.receive({ ...filingOf(guide, values), ...from }, guide, values);
    if ('refused' in answer) this._problem = { of: key, error: answer.refused };
    else {
      this._typed.delete(key);
      if (ticket) this._received.set(ticket.id, answer.caseNumber);
      else this._counterOpen = false;
    }
    this._host.requestUpdate();
  }

  private _search(event: Event, hall: HallGateway | undefined): void {
    event.preventDefault();
    const text = this._typed.get(COUNTER)?.['text']?.trim();
    if (hall && text)
      void this._found.run(async (signal) => (await hall.searchGuides({ text, limit: 8 }, { signal })).guides);
  }

  /** Where papers come from is asked of the hall once somebody takes some in. */
  private _toggle(open: boolean, hall: HallGateway | undefined): void {
    this._counterOpen = open;
    if (open && hall && !this._points.value)
      void this._points.run(async (signal) => (await hall.findHall({ signal }))?.points ?? []);
  }

  private _fill(key: string, change: Values): void {
    this._typed.set(key, { ...this._typed.get(key), ...change });
    this._host.requestUpdate();
  }
}
