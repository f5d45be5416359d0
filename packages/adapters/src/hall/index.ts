export { newCaseNumber, readCaseNumber } from './case-number.ts';
export { APPLICANT_COMMANDS, type ApplicantCommand, type CaseSettings, type HallStaff } from './case-settings.ts';
export { createHall } from './create-hall.ts';
export type { Hall, HallLogLine, HallOptions } from './hall-options.ts';
export type { OutboxOffice, Resent } from './outbox-office.ts';
export { limitByAddress, type AddressLimit } from './attempts.ts';
export type { LogReader } from './read-chain.ts';
export { type ChainFault, type ChainKnown, type ChainReport, verifyRatings } from './verify-ratings.ts';
