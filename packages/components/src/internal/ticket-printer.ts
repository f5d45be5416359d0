import type { TakenTicket } from '@banshi/core';

/** What a ticket printer says of its paper. 纸张状态. `low` still prints. */
export type PaperState = 'ready' | 'low' | 'empty' | 'fault';

/** What is printed for one ticket. 小票. */
export interface TicketSlip {
  readonly taken: TakenTicket;
  /** 大厅名称. */
  readonly hall: string;
  /** Where the ticket can be followed on a phone. */
  readonly href?: string | undefined;
  /** In which language. */
  readonly lang: string;
}

/**
 * The printer of a ticket machine.
 *
 * 小票打印机. Asked for its paper before a number is promised. What it cannot print at once it must drop: a slip that comes
 * out later, when there is paper again, is another person's.
 */
export interface TicketPrinter {
  /** 纸张状态. A rejection counts as `fault`. */
  paper(): Promise<PaperState>;
  /** Prints one slip; rejects where it did not come out. */
  print(slip: TicketSlip): Promise<void>;
}
