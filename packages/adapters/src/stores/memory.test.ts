import { describeLogStore } from '../conformance/index.ts';
import { memoryStore } from './memory.ts';

describeLogStore('memory', { create: () => memoryStore({ onListenerError: () => {} }) });
