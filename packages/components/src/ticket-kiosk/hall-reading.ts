import {
  type GuideSummary,
  type HallGateway,
  type ServiceGuide,
  type ServiceHall,
  UnreachableError,
} from '@banshi/core';
import type { ReactiveControllerHost } from 'lit';
import { Call, RETRY } from '../internal/call.ts';
import { Feed } from '../internal/feed.ts';

/** How many guides are kept for when the hall cannot be reached: more than most halls show on a day. */
const KEPT = 100;

/**
 * What a ticket machine reads of its hall: the hall and its matters anew for each person, the board as it changes, one guide.
 *
 * 大厅信息. A guide that was read on this day is shown again while the hall cannot be reached.
 */
export class HallReading {
  /** The hall, and the matters it lists. */
  readonly hall: Call<readonly [ServiceHall, readonly GuideSummary[]]>;
  /** The guide of the matter that was chosen. */
  readonly guide: Call<ServiceGuide | undefined>;
  readonly board: Feed<'board'>;
  private readonly _answered: () => void;
  private readonly _kept = new Map<string, ServiceGuide>();
  private _service: HallGateway | undefined;

  /** @param answered what to do whenever the hall has said what it is */
  constructor(host: ReactiveControllerHost, answered: () => void) {
    this.hall = new Call(host, RETRY);
    this.guide = new Call(host);
    this.board = new Feed(host, 'board', (hall, _key, signal) => hall.readBoard({ signal }));
    this._answered = answered;
  }

  /** Reads from a hall from now on; called with the same again, it does nothing. */
  follow(service: HallGateway | undefined): void {
    this.board.follow(service, '');
    if (service === this._service && this.hall.state !== 'idle') return;
    if (service !== this._service) this._kept.clear();
    this._service = service;
    this.askHall();
  }

  /** Reads the hall and its matters anew. */
  readonly askHall = (): void => {
    const { _service } = this;
    if (!_service) return;
    const read = this.hall.run(async (signal) => {
      const [hall, { guides }] = await Promise.all([
        _service.findHall({ signal }),
        _service.searchGuides({ limit: 1000 }, { signal }),
      ]);
      return [hall, guides];
    });
    void read.then((answered) => answered && this._answered());
  };

  /** Reads the guide of a matter, unless it is here. */
  askGuide(matter: string): void {
    const { _service, guide } = this;
    if (!_service || guide.value?.id === matter) return;
    guide.reset();
    void guide.run((signal) => this._findGuide(_service, matter, signal));
  }

  /** While the hall is known to be away nobody waits for it. */
  private async _findGuide(
    service: HallGateway,
    matter: string,
    signal: AbortSignal,
  ): Promise<ServiceGuide | undefined> {
    const { _kept, board } = this;
    const key = `${board.value?.day} ${matter}`;
    const kept = _kept.get(key);
    if (board.lost && kept) return kept;
    try {
      const found = await service.findGuide(matter, { signal });
      _kept.delete(key);
      if (found) _kept.set(key, found);
      if (_kept.size > KEPT) _kept.delete([..._kept.keys()][0]!);
      return found;
    } catch (error) {
      if (kept && error instanceof UnreachableError) return kept;
      throw error;
    }
  }
}
