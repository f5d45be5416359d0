import type { IsoDate } from '../model/iso-date.ts';
import type { CaseType } from '../model/matter.ts';
import type { Period } from '../model/time-limit.ts';
import type { Approver, Handling } from './rule-set.ts';

/** A time that is not counted, as far as it is known. 不计入期限的时间. */
export interface PauseFacts {
  /** 事由: one of the rule set's closed list. */
  readonly reason: string;
  /** 起. */
  readonly from: IsoDate;
  /** 止, and not counted itself. Absent while it runs. */
  readonly to?: IsoDate;
  /** When the applicant was told in writing. 书面告知日. */
  readonly notifiedOn?: IsoDate;
  /** 文书编号. */
  readonly document?: string;
}

/** A limit made longer, once. 延期. */
export interface ExtensionFacts {
  readonly approvedOn: IsoDate;
  /** In the units of the limit. */
  readonly amount: number;
  readonly approver?: Approver;
  /** 告知申请人的理由. */
  readonly reason?: string;
}

/** A one-time notice of what is missing. 一次性告知. */
export interface SupplementFacts {
  readonly issuedOn: IsoDate;
  /** The day on which everything asked for was in. 补齐日. */
  readonly suppliedOn?: IsoDate;
}

/** One step with a limit of its own. 环节. */
export interface StepFacts {
  readonly name: string;
  readonly limit: Period;
  readonly begunOn: IsoDate;
  readonly doneOn?: IsoDate;
}

/**
 * What is known of a case, as plain JSON: days and documents, no conclusions.
 *
 * 办件事实. Everything a deadline depends on; the same facts under two rule sets may give two deadlines.
 */
export interface CaseFacts {
  /** 收件日. */
  readonly receivedOn: IsoDate;
  /** 受理日, when somebody accepted it. By silence it may be accepted all the same. */
  readonly acceptedOn?: IsoDate;
  /** 不予受理日. */
  readonly declinedOn?: IsoDate;
  readonly supplement?: SupplementFacts;
  readonly caseType?: CaseType;
  /** @default 'ordinary' */
  readonly handling?: Handling;
  /** The matter's own limits, where its guide states them. */
  readonly limits?: { readonly statutory?: Period; readonly promised?: Period };
  readonly steps?: readonly StepFacts[];
  readonly pauses?: readonly PauseFacts[];
  readonly extensions?: readonly ExtensionFacts[];
  /** 决定日. */
  readonly decidedOn?: IsoDate;
  /** 送达日. */
  readonly deliveredOn?: IsoDate;
  /** A licence to be renewed: the day it ends. 有效期届满日. */
  readonly licenceExpiresOn?: IsoDate;
}
