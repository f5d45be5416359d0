import type { QueueBoard, ServiceHall } from '@banshi/core';
import { html, type TemplateResult } from 'lit';
import { HallElement } from '../internal/hall-element.ts';
import { en, type QueueBoardStrings, zhCN } from './queue-board.strings.ts';
import { styles } from './queue-board.styles.ts';

/**
 * The board of a hall: who is called where, and how many wait.
 *
 * 叫号屏. It shows ticket numbers and windows, never a person. It follows the hall by itself, or shows the `board` that it
 * is given. A screen reader hears each call once.
 *
 * @tag banshi-queue-board
 * @slot - Along the foot of the board, such as a notice.
 * @csspart heading - The name of the hall.
 * @csspart calls - The latest calls.
 * @csspart waiting - How many wait, by department.
 * @csspart lost - The sentence shown while the hall cannot be heard.
 * @csspart clock - The time.
 */
export class BanshiQueueBoard extends HallElement<QueueBoardStrings> {
  static override readonly languages: Record<string, QueueBoardStrings> = { 'zh-CN': zhCN, en };
  static override styles = [HallElement.styles, styles];
  static override properties = {
    board: { attribute: false },
    hallRecord: { attribute: false },
    rows: { type: Number },
    light: { type: Boolean, reflect: true },
    clock: { type: Boolean },
  };

  /** The board to show; without it, the hall's own is followed. */
  declare board: QueueBoard | undefined;
  /** The hall whose departments and windows are named; without it, the gateway is asked. */
  declare hallRecord: ServiceHall | undefined;
  /** How many calls are shown. @default 6 */
  declare rows: number;
  /** Dark letters on a light ground. */
  declare light: boolean;
  /** Shows the time of day. */
  declare clock: boolean;

  constructor() {
    super();
    this.rows = 6;
    this.light = false;
    this.clock = false;
  }

  protected override render(): TemplateResult {
    return html`<p part="text">${this.words.text}</p>
      <slot></slot>`;
  }
}
