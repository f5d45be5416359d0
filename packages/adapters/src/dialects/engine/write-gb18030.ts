let table: Map<string, number> | undefined;

/**
 * The bytes of a text in GB18030.
 *
 * 国标码. `TextEncoder` writes UTF-8 only, so the table is made once by reading every code with `TextDecoder`. A lone
 * half of a surrogate pair becomes `?`.
 */
export function writeGb18030(text: string): Uint8Array {
  table ??= readTable();
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0)!;
    if (point < 0x80) bytes.push(point);
    else if (point > 0xffff) bytes.push(...fourBytes(point - 0x10000 + 189_000));
    else {
      const code = table.get(char);
      if (code === undefined) bytes.push(0x3f);
      else if (code < 0) bytes.push(...fourBytes(-code - 1));
      else bytes.push(code >> 8, code & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/** Two-byte codes as they are; four-byte ones as their place below zero. */
function readTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number>();
  for (let place = 0; place < 39_420; place++) {
    const char = decoder.decode(Uint8Array.from(fourBytes(place)));
    if (char.length === 1 && char !== '\uFFFD') codes.set(char, -place - 1);
  }
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\uFFFD') codes.set(char, (lead << 8) | trail);
    }
  return codes;
}

function fourBytes(place: number): [number, number, number, number] {
  return [
    0x81 + Math.floor(place / 12_600),
    0x30 + (Math.floor(place / 1260) % 10),
    0x81 + (Math.floor(place / 10) % 126),
    0x30 + (place % 10),
  ];
}
