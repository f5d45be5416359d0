import { UnreadableGuideError } from '@banshi/core';
import * as z from 'zod/mini';

const text = z.nullish(z.string());
const number = z.nullish(z.number());
const flag = z.nullish(z.boolean());
/** A list whose unusable members have been set aside, see {@link readFacts}. */
const list = <T extends z.ZodMiniType>(item: T) => z.nullish(z.array(z.nullish(item)));

const limit = z.nullish(z.strictObject({ raw: text, value: number, value_max: number, unit: text }));

const guideFacts = z.strictObject({
  schema: z.literal('guide-facts/1'),
  id: z.string().check(z.minLength(1)),
  matter: z.strictObject({
    name: z.string().check(z.minLength(1)),
    parent: text,
    type: text,
    sector: text,
    basic_code: text,
    impl_code: text,
    level: text,
    case_type: text,
    quota: text,
  }),
  region: z.nullish(z.strictObject({ name: text, code: text })),
  hall_level: text,
  department: z.nullish(z.strictObject({ name: text, window: text })),
  joint: z.nullish(z.strictObject({ is_joint: flag, lead: text, partners: list(z.string()), theme: text })),
  legal_basis: list(z.strictObject({ name: z.string(), article: text, doc_no: text })),
  applicants: list(z.string()),
  conditions: list(z.string()),
  scenarios: list(
    z.strictObject({
      name: z.string(),
      condition: text,
      materials: list(z.string()),
      promised: limit,
      statutory: limit,
      fee: text,
      note: text,
    }),
  ),
  steps: list(z.strictObject({ name: z.string(), limit, actor: text, in_clock: flag, note: text })),
  special_procedures: list(
    z.strictObject({ name: z.string(), limit, excluded_from_clock: flag, actor: text, trigger: text }),
  ),
  materials: list(
    z.strictObject({
      name: z.string(),
      kind: text,
      original_count: number,
      copy_count: number,
      count: number,
      form: text,
      source: text,
      necessity: text,
      tolerable: flag,
      condition: text,
      note: text,
    }),
  ),
  limits: z.nullish(
    z.strictObject({
      accept: z.nullish(z.strictObject({ statutory: limit, promised: limit })),
      statutory: limit,
      promised: limit,
      excludes: list(z.string()),
      note: text,
    }),
  ),
  fee: z.nullish(
    z.strictObject({
      charged: flag,
      raw: text,
      items: list(
        z.strictObject({
          name: z.string(),
          amount: number,
          currency_unit: text,
          per: text,
          basis: text,
          condition: text,
        }),
      ),
      waiver: text,
    }),
  ),
  result: z.nullish(z.strictObject({ name: text, type: text, validity: text, delivery: list(z.string()) })),
  channels: list(z.string()),
  visits: number,
  service_scope: text,
  place: z.nullish(
    z.strictObject({
      address: text,
      hours: list(
        z.strictObject({
          raw: z.string(),
          season: text,
          days: text,
          slots: list(z.tuple([z.string(), z.string()])),
        }),
      ),
    }),
  ),
  public_hotline: text,
  source: z.nullish(
    z.strictObject({ url: text, site: text, page_date: text, read_on: text, coverage: text, mirror: flag }),
  ),
});

/** A guide as the collected facts write it, `guide-facts/1`. 采集的指南事实. */
export interface GuideFacts extends z.infer<typeof guideFacts> {}

/** A limit as the collected facts write it. 采集的时限. */
export type LimitFacts = NonNullable<z.infer<typeof limit>>;

/** Without these there is no guide. */
const REQUIRED = new Set(['', 'schema', 'id', 'matter', 'matter.name']);

/**
 * Returns what of `source` has the form of `guide-facts/1`; the rest is set aside.
 *
 * 读取指南事实. An unknown key or a value of the wrong kind does not stop an import: it is taken out here, and the
 * importer keeps it as an original remark.
 *
 * @throws {UnreadableGuideError} when the schema, the id or the matter's name is missing
 */
export function readFacts(source: unknown): GuideFacts {
  const draft: unknown = structuredClone(source);
  for (;;) {
    const result = guideFacts.safeParse(draft);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) delete at(draft, issue.path)?.[key];
      else setAside(draft, issue.path);
    }
  }
}

type Branch = Record<PropertyKey, unknown> | undefined;

/** Takes the value at `path` away; where nothing stands there, what misses it: a row without a name cannot be a row. */
function setAside(draft: unknown, path: readonly PropertyKey[]): void {
  const name = path.join('.');
  if (REQUIRED.has(name)) throw new UnreadableGuideError(`A guide needs its ${name || 'object'}.`, [name || '(root)']);
  const parent = at(draft, path.slice(0, -1));
  const key = path.at(-1)!;
  if (!parent) return;
  if (parent[key] == null) setAside(draft, path.slice(0, -1));
  else if (Array.isArray(parent)) parent[key as number] = null;
  else delete parent[key];
}

function at(draft: unknown, path: readonly PropertyKey[]): Branch {
  return path.reduce<Branch>((branch, step) => branch?.[step] as Branch, draft as Branch);
}
