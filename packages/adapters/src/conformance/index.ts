export {
  callUntilEmpty,
  CLAIM_HALL,
  CLAIM_RACE,
  CLAIM_WINDOWS,
  claimFaults,
  type ClaimRace,
  fillQueue,
} from './claim-race.ts';
export type { ConformanceCase } from './conformance-case.ts';
export { describeDialect } from './describe-dialect.ts';
export { describeHallGateway, hallGatewayCases, runHallGatewayCase } from './describe-hall-gateway.ts';
export { describeLogStore } from './describe-log-store.ts';
export type { HallGatewayCase, HallGatewaySubject, RunningHall } from './hall-gateway-subject.ts';
export { logStoreCases } from './log-store-cases.ts';
export type { LogStoreCase, LogStoreSubject, OpenLogStore } from './log-store-subject.ts';
export {
  clerkAt,
  MODEL_HALL,
  type ModelHall,
  RACING_WINDOWS,
  residentIdOf,
  supervisor,
  VISITOR,
} from './model-hall.ts';
export { BrokenPromiseError } from './must.ts';
export { runLogStoreCase } from './run-log-store-case.ts';
