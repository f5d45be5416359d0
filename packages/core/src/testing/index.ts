export * from './a-case-document.ts';
export * from './a-case-record.ts';
export * from './a-case-summary.ts';
export * from './a-guide.ts';
export * from './a-hall.ts';
export * from './a-ticket.ts';
export * from './a-received-case.ts';
export * from './case-entries.ts';
