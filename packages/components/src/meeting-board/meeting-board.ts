import type { HallGateway, PublishedMeeting } from '@banshi/core';
import { html, isServer, type TemplateResult } from 'lit';
import { Call } from '../internal/call.ts';
import { controlStyles } from '../internal/control.styles.ts';
import { sentenceFor } from '../internal/error.strings.ts';
import { HallElement } from '../internal/hall-element.ts';
import { hostStyles } from '../internal/host.styles.ts';
import type { Speech } from '../internal/languages.ts';
import { layoutStyles } from '../internal/layout.styles.ts';
import { printAlone } from '../internal/print-alone.ts';
import { meetingStyles, renderMeeting } from '../internal/render-meeting.ts';
import { renderReading } from '../internal/render-reading.ts';
import { isElder, languageOf } from '../internal/surroundings.ts';
import { type MeetingBoardStrings, zhCN } from './meeting-board.strings.ts';
import { styles } from './meeting-board.styles.ts';

/**
 * What review meetings found and asked for, and how far that is, for everybody to read.
 *
 * 评议会公示. Who came is said by role and number; the hall gives out no name. The latest stands open, earlier ones behind their day.
 *
 * @tag banshi-meeting-board
 * @csspart meeting - One meeting.
 * @csspart tasks - What it asked for.
 * @csspart problem - The sentence shown when the hall did not answer.
 */
export class BanshiMeetingBoard extends HallElement<MeetingBoardStrings> {
  static override readonly speech: Speech<MeetingBoardStrings> = { element: 'meetingBoard', zhCN };
  static override styles = [HallElement.styles, hostStyles, controlStyles, layoutStyles, meetingStyles, styles];
  static override properties = { meetings: { attribute: false }, names: { attribute: false } };

  /** The meetings to show, the latest first; without them the hall is asked. */
  declare meetings: readonly PublishedMeeting[] | undefined;
  /** What departments are called, by id. @default those of the hall */
  declare names: Readonly<Record<string, string>> | undefined;

  private readonly _board = new Call<readonly PublishedMeeting[]>(this);
  private readonly _hall = new Call<Readonly<Record<string, string>>>(this);
  private _asked: HallGateway | undefined;

  /** Asks the hall again. */
  async reload(): Promise<void> {
    const hall = this.service;
    if (hall) await this._board.run((signal) => hall.ask('meeting.board', {}, { signal }));
  }

  /** Prints the board alone, with every meeting open. */
  async print(): Promise<void> {
    const { strings, meetings = this._board.value, names = this._hall.value } = this;
    if (!meetings) return;
    const copy = document.createElement(this.localName) as BanshiMeetingBoard;
    Object.assign(copy, { strings, meetings, names, lang: languageOf(this), elder: isElder(this) });
    await printAlone(copy, 'a4');
  }

  protected override willUpdate(): void {
    const hall = this.meetings ? undefined : this.service;
    if (isServer || hall === this._asked) return;
    this._asked = hall;
    if (!hall) return;
    void this.reload();
    void this._hall.run(async (signal) =>
      Object.fromEntries((await hall.findHall({ signal })).departments.map(({ id, name }) => [id, name])),
    );
  }

  protected override render(): TemplateResult {
    const { words, _board: board, meetings = board.value } = this;
    const failed = (): string => sentenceFor(board.error, words.errors);
    return html`<header>
        <h2>${words.heading}</h2>
        ${meetings?.length ? html`<button name="print" @click=${() => this.print()}>${words.print}</button>` : ''}
      </header>
      ${
        meetings
          ? meetings.length
            ? meetings.map((one, index) => this._renderMeeting(one, index === 0))
            : html`<p role="status">${words.none}</p>`
          : renderReading(board.state, words, { failed }, () => this.reload())
      }`;
  }

  private _renderMeeting(meeting: PublishedMeeting, isLatest: boolean): TemplateResult {
    const { words, names = this._hall.value ?? {} } = this;
    const { day, tasks } = meeting;
    const done = tasks.filter(({ state }) => state === 'done').length;
    const isOpen = isLatest || this.hasAttribute('data-banshi-printing');
    return html`<details part="meeting" class="panel" ?open=${isOpen}>
      <summary>
        <h3>${words.title(day)}</h3>
        <span class="quiet">${words.progress(done, tasks.length)}</span>
      </summary>
      <div class="body">${renderMeeting(meeting, words, names)}</div>
    </details>`;
  }
}
