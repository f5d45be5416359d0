// A simulated province in a process of its own: a hall does not share its processor with one.
import { simulatedZhejiang } from '../../examples/provincial-bridge/simulated-zhejiang.ts';

const { url } = await simulatedZhejiang('secret of the bench');
process.send?.(url);
