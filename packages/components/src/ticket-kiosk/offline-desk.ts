import {
  businessesOf,
  type GuideSummary,
  type HallGateway,
  isBanshiError,
  type QueueBoard,
  type ServiceHall,
  type TakenTicket,
} from '@banshi/core';
import type { ReactiveControllerHost } from 'lit';
import type { HallClock } from '../internal/hall-clock.ts';
import { OfflineNumbers, type Wanted } from './offline-numbers.ts';

/**
 * Hands out numbers while the hall cannot be reached, and tells the hall as soon as it can.
 *
 * 离线取号. It does nothing until the machine is told how many numbers of each business to hold.
 */
export class OfflineDesk {
  private readonly _host: ReactiveControllerHost;
  private readonly _clock: HallClock;
  private _numbers: OfflineNumbers | undefined;
  private _told: QueueBoard | undefined;

  constructor(host: ReactiveControllerHost, clock: HallClock) {
    this._host = host;
    this._clock = clock;
  }

  /** Whether it holds numbers. */
  get ready(): boolean {
    return this._numbers !== undefined;
  }

  /** Numbers that the hall did not accept. */
  get refused(): readonly string[] {
    return this._numbers?.refused ?? [];
  }

  /** Sees that there are numbers for every business of the hall. */
  async refill(service: HallGateway | undefined, hall: ServiceHall | undefined, count: number): Promise<void> {
    if (!service || !hall || count <= 0) return;
    this._numbers ??= new OfflineNumbers(localStorage, () => this._clock.now());
    const businesses = businessesOf(hall).map(({ id }) => id);
    await this._numbers.refill(service, businesses, count);
    this._host.requestUpdate();
  }

  /** Tells the hall what was handed out, once for each board that is heard: news of it means that the hall is there. */
  tell(service: HallGateway | undefined, board: QueueBoard | undefined, lost: boolean, refill: () => void): void {
    if (!service || lost || !board || board === this._told || !this._numbers?.pending) return;
    this._told = board;
    void this._numbers.reconcile(service).then((known) => {
      if (known) refill();
      this._host.requestUpdate();
    });
  }

  /** A number for somebody whose wish failed; nothing where the hall answered, or no number is left. */
  take(
    error: unknown,
    wanted: Wanted,
    [hall, summaries]: readonly [ServiceHall?, (readonly GuideSummary[])?],
  ): TakenTicket | undefined {
    const business = hall && businessesOf(hall).find(({ guides }) => guides.includes(wanted.guide));
    if (!business || !isBanshiError(error) || error.code !== 'unreachable') return undefined;
    const matter = summaries?.find(({ id }) => id === wanted.guide)?.name ?? '';
    return this._numbers?.take(business.id, business.department, matter, wanted);
  }
}
