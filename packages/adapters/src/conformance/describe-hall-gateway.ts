import { describe, it } from 'vitest';
import { hallCaseCases } from './hall-case-cases.ts';
import { hallCaseRefusalCases } from './hall-case-refusal-cases.ts';
import { hallCaseWorkCases } from './hall-case-work-cases.ts';
import type { HallGatewayCase, HallGatewaySubject } from './hall-gateway-subject.ts';
import { hallLedgerCases } from './hall-ledger-cases.ts';
import { hallLiveCases } from './hall-live-cases.ts';
import { hallQueryCases } from './hall-query-cases.ts';
import { hallRatingCases } from './hall-rating-cases.ts';
import { hallTicketCases } from './hall-ticket-cases.ts';
import { MODEL_HALL } from './model-hall.ts';

/**
 * Every promise of `HallGateway`, as data: run them with any test runner, or with {@link describeHallGateway}.
 *
 * 大厅服务一致性用例.
 */
export const hallGatewayCases: readonly HallGatewayCase[] = [
  ...hallQueryCases,
  ...hallTicketCases,
  ...hallCaseCases,
  ...hallCaseWorkCases,
  ...hallCaseRefusalCases,
  ...hallRatingCases,
  ...hallLedgerCases,
  ...hallLiveCases,
];

/**
 * Holds a hall's service to the contract of `HallGateway`. Call it from the service's own test file.
 *
 * 大厅服务一致性测试.
 */
export function describeHallGateway(name: string, subject: HallGatewaySubject): void {
  describe(`${name}: HallGateway`, () => {
    for (const one of hallGatewayCases) it(one.name, () => runHallGatewayCase(one, subject));
  });
}

/** Runs one case against a fresh hall, and closes it. */
export async function runHallGatewayCase(one: HallGatewayCase, { create }: HallGatewaySubject): Promise<void> {
  const running = await create(MODEL_HALL);
  try {
    await one.run(running);
  } finally {
    await running.close();
  }
}
