import { businessesOf, type HallGateway, isBanshiError, type QueueBoard, type TakenTicket } from '@banshi/core';
import type { ReactiveControllerHost } from 'lit';
import type { HallClock } from '../internal/hall-clock.ts';
import type { HallReading } from './hall-reading.ts';
import { OfflineNumbers, type Wanted } from './offline-numbers.ts';

/**
 * Hands out numbers while the hall cannot be reached, and tells the hall as soon as it can.
 *
 * 离线取号. It does nothing until the machine is told how many numbers of each business to hold.
 */
export class OfflineDesk {
  private readonly _host: ReactiveControllerHost;
  private readonly _clock: HallClock;
  private readonly _reading: HallReading;
  private _numbers: OfflineNumbers | undefined;
  private _told: QueueBoard | undefined;

  constructor(host: ReactiveControllerHost, clock: HallClock, reading: HallReading) {
    this._host = host;
    this._clock = clock;
    this._reading = reading;
  }

  /** Whether it holds numbers. */
  get ready(): boolean {
    return this._numbers !== undefined;
  }

  /** Numbers that the hall did not accept. */
  get refused(): readonly string[] {
    return this._numbers?.refused ?? [];
  }

  /** Whether there is a number of a business to hand out now: the hall cannot be heard, and one is held. */
  holds(business: string): boolean {
    return this._reading.board.lost && this._numbers?.holds(business) === true;
  }

  /** Sees that there are numbers for every business of the hall. */
  async refill(service: HallGateway | undefined, count: number): Promise<void> {
    const [hall] = this._reading.hall.value ?? [];
    if (!service || !hall || count <= 0) return;
    this._numbers ??= new OfflineNumbers(localStorage, () => this._clock.now());
    const businesses = businessesOf(hall).map(({ id }) => id);
    await this._numbers.refill(service, businesses, count);
    this._host.requestUpdate();
  }

  /** Tells the hall what was handed out, once for each board that is heard: news of it means that the hall is there. */
  tell(service: HallGateway | undefined, refill: () => void): void {
    const { value: board, lost } = this._reading.board;
    if (!service || lost || !board || board === this._told || !this._numbers?.pending) return;
    this._told = board;
    void this._numbers.reconcile(service).then((known) => {
      if (known) refill();
      this._host.requestUpdate();
    });
  }

  /** A number for somebody whose wish failed; nothing where the hall answered, or no number is left. */
  take(error: unknown, wanted: Wanted): TakenTicket | undefined {
    const [hall, matters = []] = this._reading.hall.value ?? [];
    const business = hall && businessesOf(hall).find(({ guides }) => guides.includes(wanted.guide));
    if (!business || !isBanshiError(error) || error.code !== 'unreachable') return undefined;
    const matter = matters.find(({ id }) => id === wanted.guide)?.name ?? '';
    return this._numbers?.take(business.id, business.department, matter, wanted);
  }
}
