import {
  type HallGateway,
  type IsoDate,
  isBanshiError,
  type NumberLease,
  type OfflineTicket,
  type TakenTicket,
  toIsoDate,
} from '@banshi/core';

/** Where a machine keeps its blocks while it is off: `localStorage`, or something like it. */
export interface NumberStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** A block of numbers, and what was handed out of it and not yet told to the hall. */
interface Block extends NumberLease {
  readonly used: number;
  readonly untold: readonly OfflineTicket[];
}

/** What a person wants a number for. */
export interface Wanted {
  readonly guide: string;
  readonly residentId: string;
  readonly priority?: string;
  /** The wish that got no answer: the hall may have carried it out all the same. */
  readonly wish?: string | undefined;
}

const KEY = 'banshi-kiosk-numbers';

/**
 * The numbers that a ticket machine may hand out while it has no network, and what it must tell afterwards.
 *
 * 离线号段. Blocks and handed-out numbers are kept on the device, identity numbers only in memory and only until the hall
 * knows: after a restart the hall is told of the numbers without them. A number is never handed out twice; what is left over
 * at the end of the day is a gap.
 */
export class OfflineNumbers {
  /** Numbers that the hall did not accept: their holders must be told by people. 登记失败的号码. */
  refused: readonly string[] = [];
  private readonly _storage: NumberStorage;
  private readonly _now: () => number;
  private readonly _wanted = new Map<string, Wanted>();
  private _blocks: readonly Block[];
  private _busy = false;

  /** @param now the hall's time in milliseconds: yesterday's numbers are not today's */
  constructor(storage: NumberStorage, now: () => number) {
    this._storage = storage;
    this._now = now;
    this._blocks = load(storage);
  }

  /** Whether the hall does not know of all that was handed out. */
  get pending(): boolean {
    return this._blocks.some(({ untold }) => untold.length > 0);
  }

  /** Whether a number of a business is left for today. */
  holds(business: string): boolean {
    return this._blocks.some((one) => one.business === business && this._isLeft(one));
  }

  /** Sees that there are numbers for each business. What the hall refuses for one of them is asked for the next time again. */
  async refill(hall: HallGateway, businesses: readonly string[], count: number): Promise<void> {
    if (this._busy || count <= 0) return;
    this._busy = true;
    try {
      const today = this._today;
      this._keep(this._blocks.filter(({ day, untold }) => day === today || untold.length > 0));
      for (const business of businesses) {
        if (this.holds(business)) continue;
        const lease = await hall.run('ticket.lease', { business, count }).catch(unlessRefused);
        if (lease) this._keep([...this._blocks, { ...lease, used: 0, untold: [] }]);
      }
    } catch {
      // Without a block the machine says that the hall does not answer, as it would without this.
    } finally {
      this._busy = false;
    }
  }

  /** Hands out the next number of a business; nothing where there is none. 离线取号. */
  take(business: string, department: string, matter: string, wanted: Wanted): TakenTicket | undefined {
    const day = this._today;
    const own = [...this._wanted].find(
      ([number, { residentId }]) =>
        residentId === wanted.residentId && this._blocks.some((one) => one.business === business && has(one, number)),
    );
    const block = this._blocks.find(
      (one) => one.business === business && (own ? one.day === day && has(one, own[0]) : this._isLeft(one)),
    );
    if (!block) return undefined;
    const takenAt = new Date(this._now()).toISOString() as OfflineTicket['takenAt'];
    const number = own?.[0] ?? block.numbers[block.used]!;
    const { guide, priority } = wanted;
    if (!own) {
      const told: OfflineTicket = { number, guide, takenAt, ...(priority && { priority }) };
      this._wanted.set(number, wanted);
      this._replace(block, { used: block.used + 1, untold: [...block.untold, told] });
    }
    const id = `${day}/${number}`;
    return {
      ticket: { id, number, day, business, department, guide, matter, state: 'waiting', takenAt, calls: 0, version: 0 },
      ahead: block.ahead + block.numbers.indexOf(number),
    };
  }

  /** Tells the hall what was handed out. Resolves with whether it knows all of it now. 对账. */
  async reconcile(hall: HallGateway): Promise<boolean> {
    if (this._busy) return false;
    this._busy = true;
    try {
      for (const block of this._blocks) {
        if (block.untold.length === 0) continue;
        let refused = await this._tell(hall, block, block.untold);
        const doubled = refused.filter(
          ({ code, number }) => code === 'already-waiting' && this._wanted.get(number)?.wish,
        );
        if (doubled.length > 0 && (await this._giveBack(hall, doubled))) {
          const again = block.untold.filter(({ number }) => doubled.some((one) => one.number === number));
          const still = await this._tell(hall, block, again);
          refused = [...refused.filter((one) => !doubled.includes(one)), ...still];
        }
        this.refused = [...this.refused, ...refused.map(({ number }) => number)];
        this._forget(block);
      }
      return true;
    } catch {
      return false;
    } finally {
      this._busy = false;
    }
  }

  private async _tell(hall: HallGateway, { id }: Block, tickets: readonly OfflineTicket[]) {
    const taken = tickets.map((ticket) => {
      const residentId = this._wanted.get(ticket.number)?.residentId;
      return { ...ticket, ...(residentId && { residentId }) };
    });
    return (await hall.run('ticket.reconcile', { lease: id, taken })).refused;
  }

  /**
   * The wish before the network went may have been carried out: then the person waits under a number that nobody has seen. The same
   * wish again tells which, and it is given back for the one on paper.
   */
  private async _giveBack(hall: HallGateway, doubled: readonly { readonly number: string }[]): Promise<boolean> {
    for (const { number } of doubled) {
      const { wish, guide, residentId, priority } = this._wanted.get(number)!;
      try {
        const input = { guide, residentId, ...(priority && { priority }) };
        const { ticket } = await hall.run('ticket.take', input, { id: wish! });
        await hall.run('ticket.cancel', { ticket: ticket.id, residentId });
      } catch (error) {
        if (isBanshiError(error) && error.retryable) throw error;
        return false;
      }
    }
    return true;
  }

  /** What was told is told; what was handed out meanwhile is not. */
  private _forget({ id, untold }: Block): void {
    const told = new Set(untold.map(({ number }) => number));
    told.forEach((number) => this._wanted.delete(number));
    this._keep(
      this._blocks.map((one) =>
        one.id === id ? { ...one, untold: one.untold.filter(({ number }) => !told.has(number)) } : one,
      ),
    );
  }

  private _isLeft({ day, numbers, used }: Block): boolean {
    return day === this._today && used < numbers.length;
  }

  private get _today(): IsoDate {
    return toIsoDate(new Date(this._now()));
  }

  private _replace(block: Block, change: Partial<Block>): void {
    this._keep(this._blocks.map((one) => (one.id === block.id ? { ...one, ...change } : one)));
  }

  private _keep(blocks: readonly Block[]): void {
    this._blocks = blocks;
    try {
      this._storage.setItem(KEY, JSON.stringify(blocks));
    } catch {
      // A device without storage forgets at a restart: then numbers are lost, never doubled.
    }
  }
}

/** A business whose numbers are used up keeps no other from being asked for. */
function unlessRefused(error: unknown): undefined {
  if (!isBanshiError(error) || error.retryable) throw error;
}

function has({ numbers, used }: Block, number: string): boolean {
  return numbers.slice(0, used).includes(number);
}

function load(storage: NumberStorage): readonly Block[] {
  try {
    const blocks: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(blocks) ? (blocks as Block[]).filter((one) => Array.isArray(one.numbers)) : [];
  } catch {
    return [];
  }
}
