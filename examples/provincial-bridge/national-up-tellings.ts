import type { Notice, RowTelling } from '@banshi/adapters/outbox';
import { beijing, receivedOf } from './zhejiang-tellings.ts';

/** The codes of a place, and what its tables are called. */
export interface ExchangePlace {
  /** `_v3`, `_v4`. */
  readonly suffix: string;
  /** 部门编码. */
  readonly department: string;
  readonly itemCodeOf: (guide: string) => string;
}

/**
 * What the national exchange tables (UP_*) are told of a hall's cases: one row each of acceptance, steps between, and result.
 *
 * No rating: the direction of `satisfaction` in up_pro_result is in no public source. The dictionaries of `event_name` and
 * `result_type` are not either, so steps have their names alone and a result its day.
 */
export function nationalUpTellings({
  suffix,
  department,
  itemCodeOf,
}: ExchangePlace): Readonly<Record<string, RowTelling>> {
  const step = (name: string): RowTelling => ({
    message: 'process',
    table: `up_pro_process${suffix}`,
    record: ({ fact }) => ({ caseNo: fact.subject, step: { name, startedAt: beijing(fact.at) } }),
  });
  return {
    'case.accept': {
      message: 'accept',
      table: `up_pro_accept${suffix}`,
      record: (notice: Notice) => ({
        caseNo: notice.fact.subject,
        itemCode: itemCodeOf(receivedOf(notice).guide ?? ''),
        acceptedAt: beijing(notice.fact.at),
        department: { code: department },
      }),
    },
    'case.notify': step('补正告知'),
    'case.pause': step('中止'),
    'case.resume': step('恢复'),
    'case.extend': step('延期'),
    'case.decide': {
      message: 'result',
      table: `up_pro_result${suffix}`,
      record: ({ fact }) => ({ caseNo: fact.subject, completedAt: beijing(fact.at) }),
    },
    'case.deliver': step('送达'),
  };
}
