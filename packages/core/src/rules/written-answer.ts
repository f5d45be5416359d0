/** What a hall answers to an application in writing. 书面答复. */
export interface WrittenAnswer {
  readonly kind: 'accepted' | 'declined';
  /** 日期. */
  readonly date?: string;
  /** 专用印章. */
  readonly sealed: boolean;
  /** The case was decided in front of the applicant. 当场办结. */
  readonly onTheSpot?: boolean;
  /** Why it is declined: no licence is needed, or another authority is competent. 不予受理的情形. */
  readonly ground?: 'notRequired' | 'notCompetent';
  readonly reason?: string;
  /** 有权机关. */
  readonly competentAuthority?: string;
}

/** What an answer lacks. 答复缺项. */
export type AnswerFault = 'seal-required' | 'date-required' | 'reason-required' | 'authority-required';

/**
 * Lists what a written answer lacks.
 *
 * 书面答复必备内容 (行政许可法 32): seal and date; a reason for declining; out of competence, the competent authority by name. A
 * case decided on the spot needs no receipt of its own where local rules say so (安阳条例 36).
 */
export function answerFaults(
  answer: WrittenAnswer,
  { receiptOnTheSpot = true }: { readonly receiptOnTheSpot?: boolean } = {},
): readonly AnswerFault[] {
  if (answer.kind === 'accepted' && answer.onTheSpot && !receiptOnTheSpot) return [];
  const faults: (AnswerFault | false)[] = [
    !answer.sealed && 'seal-required',
    !answer.date && 'date-required',
    answer.kind === 'declined' && !answer.reason?.trim() && 'reason-required',
    answer.ground === 'notCompetent' && !answer.competentAuthority?.trim() && 'authority-required',
  ];
  return faults.filter((fault) => fault !== false);
}
