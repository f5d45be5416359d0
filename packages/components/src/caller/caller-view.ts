import type { QueueRules, ServiceHall, TicketRecord, WindowState } from '@banshi/core';
import type { CallerAction } from './actions.ts';
import type { CallerStrings } from './caller.strings.ts';
import type { ShortcutScope } from './shortcuts.ts';
import type { Question } from './question.ts';

/** Everything that the strip is drawn from. 叫号视图. */
export interface CallerView {
  readonly state: WindowState;
  readonly hall: ServiceHall | undefined;
  readonly rules: QueueRules;
  readonly words: CallerStrings;
  readonly question: Question | undefined;
  /** Whether a command is under way: nothing can be pressed. */
  readonly busy: boolean;
  readonly scope: ShortcutScope;
  readonly act: (action: CallerAction) => void;
  readonly resume: (ticket: TicketRecord) => void;
  /** Tells to which business a transfer is to go. */
  readonly choose: (business: string) => void;
  readonly confirm: (event: Event) => void;
  readonly cancel: () => void;
}
