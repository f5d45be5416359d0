export { createSimulator, type Seen, type Simulator, type SimulatorOptions } from './create-simulator.ts';
export { FAULTS, type SimulatedFault } from './faults.ts';
export { type ServedSimulator, serveSimulator } from './serve-simulator.ts';
export { TEST_SECRETS } from './test-secrets.ts';
