import { ahHcpUrl } from './ah-hcp-url/index.ts';
import type { Dialect } from './engine/dialect.ts';
import { fjLinewell } from './fj-linewell/index.ts';
import { gdGdbs } from './gd-gdbs/index.ts';
import { gzInspurSso } from './gz-inspur-sso/index.ts';
import { hallLanQueue } from './hall-lan-queue/index.ts';
import { hcpNational } from './hcp-national/index.ts';
import { jiangsu } from './jiangsu/index.ts';
import { jpaas } from './jpaas/index.ts';
import { nationalUp } from './national-up/index.ts';
import { sdEajc } from './sd-eajc/index.ts';
import { shanghai } from './shanghai/index.ts';
import { zjAtg } from './zj-atg/index.ts';
import { zjIrs } from './zj-irs/index.ts';

/** Every preset and template, for tools that look one up by name. A page imports the one it needs. 预置方言. */
export const PRESETS: readonly Dialect[] = [
  zjAtg,
  zjIrs,
  hcpNational,
  jpaas,
  nationalUp,
  gdGdbs,
  sdEajc,
  fjLinewell,
  gzInspurSso,
  ahHcpUrl,
  hallLanQueue,
  shanghai,
  jiangsu,
];

/** Finds a preset by its id, or by the name that recorded messages give it. 查找方言. */
export function presetNamed(name: string): Dialect | undefined {
  return PRESETS.find(({ id, recordedAs = [] }) => id === name || recordedAs.includes(name));
}
