const plain = (text: string): string => text.replace(/[\s·、（）()]/g, '');

/**
 * Returns the duty of a person, unless it only repeats what is said beside it.
 *
 * 职责. Some halls write 补位 there for the B person of a post, and the screen says so itself of who stands in.
 *
 * @param said what the screen says of who stands in
 */
export function ownDuty(duty: string | undefined, said: string): string | undefined {
  if (!duty) return undefined;
  const [own, beside] = [plain(duty), plain(said)];
  return beside.includes(own) || own.endsWith(beside) ? undefined : duty;
}
