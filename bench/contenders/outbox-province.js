// A simulated province in a process of its own: a hall does not share its processor with one.
import { openProvince } from '../../examples/provincial-bridge/province.ts';

const { url, secrets } = await openProvince();
process.send?.({ url, secrets });
