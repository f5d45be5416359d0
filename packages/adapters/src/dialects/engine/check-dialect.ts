import * as z from 'zod/mini';
import type { Dialect } from './dialect.ts';
import { STANDING } from './dialect.ts';
import { OUTCOMES } from './outcome.ts';

const texts = z.array(z.string());
const regex = z.string().check(z.refine(isRegex, 'not a regular expression'));
const flow = z.enum(['request', 'response', 'callback', 'plaintext', 'row', 'redirect', 'bridge', 'datagram']);
const kinds = [
  'text',
  'id',
  'integer',
  'decimal',
  'flag',
  'time',
  'date',
  'code',
  'codes',
  'level',
  'limit',
  'area',
  'texts',
  'count',
  'rows',
] as const;
const steps = z.array(
  z.union([
    z.enum(['json', 'xml', 'base64', 'form', 'trim', 'plus']),
    z.object({ pairs: z.string() }),
    z.object({ query: z.string() }),
    z.object({ after: z.string() }),
    z.object({ decrypt: z.string(), secrets: z.string() }),
  ]),
);
const field = z.object({
  to: z.string().check(z.minLength(1)),
  at: texts.check(z.minLength(1)),
  kind: z.enum(kinds),
  personal: z.optional(z.enum(['name', 'hidden'])),
  codes: z.optional(z.string()),
  scale: z.optional(z.string()),
});
const signing = z.object({ by: z.string(), secrets: z.string() });
const schema = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  title: z.string().check(z.minLength(1)),
  standing: z.literal(STANDING),
  confidence: z.enum(['high', 'medium', 'low']),
  evidence: texts.check(z.minLength(1)),
  unknowns: texts,
  settings: z.array(z.object({ name: z.string(), ask: z.string(), fallback: z.optional(z.string()) })),
  scales: z.record(z.string(), z.object({ source: z.string(), levels: z.record(z.string(), texts) })),
  codes: z.record(z.string(), z.record(z.string(), texts)),
  absent: texts,
  times: texts,
  personal: texts,
  routes: z.array(
    z.object({
      name: z.string(),
      operation: z.string(),
      api: z.optional(regex),
      method: z.enum(['GET', 'POST']),
      path: z.string(),
      effect: z.enum(['read', 'write']),
      carriage: z.enum(['json', 'form', 'query', 'xml', 'text']),
      reconcile: z.optional(z.string()),
      signing: z.optional(signing),
    }),
  ),
  unwrap: z.optional(z.array(z.object({ at: z.string(), steps }))),
  outcomes: z.array(
    z.object({
      when: z.array(z.looseObject({ matches: z.optional(regex) })),
      means: z.enum([...OUTCOMES, 'lost']),
      flow: z.optional(z.array(flow)),
    }),
  ),
  messages: z.array(
    z.object({
      name: z.string(),
      flows: z.array(flow).check(z.minLength(1)),
      api: regex,
      steps: z.optional(steps),
      fields: z.array(field),
    }),
  ),
});

/**
 * What is wrong with a description, by its path. Empty when the engine can run it.
 *
 * 方言校验. Besides the shape: a level names a scale that is there, a code a table that is there, a write that can be
 * reconciled a route that is there, and somebody undoes each step.
 */
export function dialectFaults(dialect: Dialect): readonly string[] {
  const read = z.safeParse(schema, dialect);
  if (!read.success) return read.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
  const routes = new Set(dialect.routes.map(({ name }) => name));
  const named = [...(dialect.unwrap ?? []), ...dialect.messages].flatMap(({ steps: own }) => own ?? []);
  return [
    ...(dialect.textSteps || named.every((step) => step === 'json' || step === 'xml')
      ? []
      : ['textSteps: nothing undoes its steps']),
    ...dialect.routes.flatMap(({ name, reconcile }) =>
      reconcile === undefined || routes.has(reconcile) ? [] : [`routes.${name}: no route ${reconcile}`],
    ),
    ...dialect.messages.flatMap(({ name, fields }) =>
      fields
        .flatMap((one) => [one, ...(one.rows ?? [])])
        .flatMap((one) => {
          const at = `messages.${name}.${one.to}`;
          return [
            ...(one.kind === 'level' && !(one.scale !== undefined && one.scale in dialect.scales)
              ? [`${at}: no scale`]
              : []),
            ...((one.kind === 'code' || one.kind === 'codes') &&
            !(one.codes !== undefined && one.codes in dialect.codes)
              ? [`${at}: no code table`]
              : []),
          ];
        }),
    ),
  ];
}

function isRegex(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}
