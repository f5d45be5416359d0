import { describeHallGateway } from '../conformance/index.ts';
import { memoryStore } from '../stores/memory.ts';
import { createHall } from './index.ts';

describeHallGateway('hall', {
  create: (model) => createHall({ ...model, store: memoryStore(), secret: 'a secret of the tests' }),
});
