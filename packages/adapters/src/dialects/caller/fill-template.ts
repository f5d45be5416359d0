import { readTime, type Route, type Secrets, writeTime } from '../engine/index.ts';

/** What a template may speak of. */
export interface TemplateValues {
  readonly route: Route;
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Secrets;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/**
 * Fills the templates of a route's headers or parameters.
 *
 * 模板. `{operation}`, `{trace}` (32 hexadecimal digits), `{now:layout}` (`rfc1123` too), `{setting:name}`, `{secret:name}`; what is not
 * there becomes nothing.
 */
export function fillTemplates(
  templates: Readonly<Record<string, string>> = {},
  { route, settings, secrets, now }: TemplateValues,
): Record<string, string> {
  const value = (name: string, rest: string): string => {
    if (name === 'operation') return route.operation;
    if (name === 'trace') return crypto.randomUUID().replaceAll('-', '');
    if (name === 'setting') return settings[rest] ?? '';
    if (name === 'secret') return secrets[rest] ?? '';
    // The date of an HTTP header (RFC 9110), in GMT: no layout of figures says it.
    if (rest === 'rfc1123') return new Date(now).toUTCString();
    const local = readTime(String(now), ['epoch-ms']);
    return (local && writeTime(local, rest)) ?? '';
  };
  const fill = (text: string) =>
    text.replace(/\{(operation|trace|setting|secret|now)(?::([^}]*))?\}/g, (_, name: string, rest = '') =>
      value(name, String(rest)),
    );
  return Object.fromEntries(Object.entries(templates).map(([key, text]) => [key, fill(text)]));
}
