// A simulated province in a process of its own: a hall does not share its processor with one.
import { zjAtg } from '../../packages/adapters/src/dialects/zj-atg/index.ts';
import { openProvince } from '../../examples/provincial-bridge/province.ts';

const { url } = await openProvince(zjAtg);
process.send?.(url);
