export type { Answer, Channel, Finding } from './channel.ts';
export { type Fact, factsOf, type Notice } from './fact.ts';
export type { LetterEvent, OutboxMark } from './letter-event.ts';
export { DEFAULT_POLICY, type OutboxPolicy, type RateLimit } from './outbox-policy.ts';
export { openOutbox, type Outbox, type OutboxOptions } from './outbox.ts';
export { type LetterDesk, openLetterDesks } from './letter-desk.ts';
export { openOutboxOffice, type OutboxOfficeOptions } from './outbox-office.ts';
export { outboxRoutes, type OutboxRoutesOptions } from './outbox-routes.ts';
export { dialectChannel, type DialectChannelOptions, type Telling } from './dialect-channel.ts';
