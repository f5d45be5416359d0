import type { PlugIns } from '../engine/index.ts';
import { CIPHERS } from './ciphers.ts';
import { SIGNERS } from './signers.ts';

/** Every signer and cipher that the presets name. 插件. For servers: secrets never go to a page. */
export const PLUG_INS: PlugIns = { signers: SIGNERS, ciphers: CIPHERS };
