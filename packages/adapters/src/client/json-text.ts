/**
 * Returns a value as JSON, whatever the page's own scripts have put into prototypes.
 *
 * JSON 文本. Old portals give arrays a `toJSON` of their own (Prototype.js), and a list of labels would arrive as a text. What it makes is
 * passed by; so is that of a date, which is to be given as text.
 *
 * @example
 * jsonText({ tags: ['207'] }) // => '{"tags":["207"]}'
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, function own(this: Record<string, unknown>, key: string) {
    return this[key];
  });
}
