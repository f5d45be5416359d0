import type { HallGateway, IsoDate, ServiceHall } from '@banshi/core';
import type { ReactiveControllerHost } from 'lit';
import { Call, RETRY } from './call.ts';

/**
 * The hall as it is set up: read once, and again for a new day and after a gap.
 *
 * 大厅设置. Windows, staff and posts may be others each morning, and a screen runs for weeks. What was read stays until the next answer.
 */
export class HallOfDay {
  private readonly _call: Call<ServiceHall>;
  private _hall: HallGateway | undefined;
  private _day: IsoDate | undefined;
  private _doubtful = false;

  constructor(host: ReactiveControllerHost) {
    this._call = new Call(host, RETRY);
  }

  /** The hall as it was read last. */
  get value(): ServiceHall | undefined {
    return this._call.value;
  }

  /** How the reading goes, for a screen that has nothing to show without it. */
  get reading(): Pick<Call<ServiceHall>, 'state' | 'error'> {
    return this._call;
  }

  /** Reads the hall again with the next {@link follow}. */
  doubt(): void {
    this._doubtful = true;
  }

  /**
   * Reads the hall where that is due; called with the same again, it does nothing.
   *
   * @param day the hall's day, once it is known
   * @param lost whether the hall cannot be heard
   */
  follow(hall: HallGateway | undefined, day: IsoDate | undefined, lost: boolean): void {
    if (!hall) return;
    const isUnread = hall !== this._hall || this._call.state === 'idle';
    const isNewDay = this._day !== undefined && day !== undefined && day !== this._day;
    this._day = hall === this._hall ? (day ?? this._day) : day;
    this._hall = hall;
    if (lost) this._doubtful = true;
    if (!isUnread && (lost || !(isNewDay || this._doubtful))) return;
    this._doubtful = lost;
    void this._call.run((signal) => hall.findHall({ signal }));
  }
}
