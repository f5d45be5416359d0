import { type Route, type Secrets, writeTime } from '../engine/index.ts';

/** What a template may speak of. */
export interface TemplateValues {
  readonly route: Route;
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Secrets;
  /** In milliseconds since 1970. */
  readonly now: number;
}

const TEMPLATE = /\{(operation|trace|setting|secret|now)(?::([^}]*))?\}/g;

/**
 * Fills the templates of a route's headers or parameters.
 *
 * 模板. `{operation}`, `{trace}` (32 hexadecimal digits), `{now:layout}` (`rfc1123` too), `{setting:name}`, `{secret:name}`; what is not
 * there becomes nothing.
 */
export function fillTemplates(
  templates: Readonly<Record<string, string>> = {},
  values: TemplateValues,
): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [key, text] of Object.entries(templates)) filled[key] = compiledOf(text)(values);
  return filled;
}

type Filler = (values: TemplateValues) => string;

/** A dialect has a few dozen templates, and fills them at every call. */
const compiled = new Map<string, Filler>();

function compiledOf(text: string): Filler {
  let filler = compiled.get(text);
  if (!filler) compiled.set(text, (filler = compile(text)));
  return filler;
}

function compile(text: string): Filler {
  const parts: Filler[] = [];
  let last = 0;
  for (const { 0: whole, 1: name = '', 2: rest = '', index } of text.matchAll(TEMPLATE)) {
    const literal = text.slice(last, index);
    if (literal !== '') parts.push(() => literal);
    parts.push((values) => valueOf(name, rest, values));
    last = index + whole.length;
  }
  const end = text.slice(last);
  if (end !== '') parts.push(() => end);
  return (values) => parts.map((part) => part(values)).join('');
}

function valueOf(name: string, rest: string, { route, settings, secrets, now }: TemplateValues): string {
  if (name === 'operation') return route.operation;
  if (name === 'trace') return crypto.randomUUID().replaceAll('-', '');
  if (name === 'setting') return settings[rest] ?? '';
  if (name === 'secret') return secrets[rest] ?? '';
  const at = new Date(now);
  // The date of an HTTP header (RFC 9110), in GMT: no layout of figures says it.
  return rest === 'rfc1123' ? at.toUTCString() : (writeTime(at.toISOString(), rest) ?? '');
}
