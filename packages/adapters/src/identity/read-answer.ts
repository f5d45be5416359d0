/** Returns the object that a text holds, or nothing: a gateway's error page is HTML. 应答解析. */
export function fieldsOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the first of some fields that holds text, or figures as text; otherwise nothing, as an empty text. 取字段. */
export function textIn(value: unknown, ...names: readonly string[]): string {
  if (!isObject(value)) return '';
  for (const name of names) {
    const field = Object.hasOwn(value, name) ? value[name] : undefined;
    if (typeof field === 'string' && field.trim() !== '') return field.trim();
    if (typeof field === 'number' && Number.isSafeInteger(field)) return String(field);
  }
  return '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
