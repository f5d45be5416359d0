export * from './a-case-record.ts';
export * from './a-guide.ts';
export * from './a-day.ts';
export * from './a-hall.ts';
export * from './a-resident-id.ts';
export * from './a-ticket.ts';
export * from './play-day.ts';
export * from './seeded-random.ts';
