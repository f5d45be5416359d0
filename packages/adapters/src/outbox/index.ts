export type { Answer, Channel, Finding } from './channel.ts';
export { type Fact, factsOf, type Notice } from './fact.ts';
export type { LetterEvent, LetterReason, OutboxMark } from './letter-event.ts';
export type { LetterState } from './letter.ts';
export type { LetterView, OutboxFigures } from './outbox-figures.ts';
export { DEFAULT_POLICY, type OutboxPolicy, type RateLimit } from './outbox-policy.ts';
export { openOutbox, type Outbox, type OutboxOptions } from './outbox.ts';
export { type LetterDesk, openLetterDesks } from './letter-desk.ts';
export { outboxRoutes, type OutboxRoutesOptions } from './outbox-routes.ts';
