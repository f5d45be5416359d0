export { newCaseNumber, readCaseNumber } from './case-number.ts';
export { createHall } from './create-hall.ts';
export type { Hall, HallLogLine, HallOptions, HallRuleSet } from './hall-options.ts';
