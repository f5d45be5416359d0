export { hallClient, type HallClientOptions } from './hall-client.ts';
export type { LiveSource } from './live-source.ts';
