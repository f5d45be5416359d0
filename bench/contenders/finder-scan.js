// Reads every name at every key. What it finds is what the others should find.
const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

export async function build(guides) {
  const rows = guides
    .map((guide) => ({ guide, texts: [plain(guide.name), ...guide.initials] }))
    .sort((one, other) => one.guide.name.length - other.guide.name.length);
  return ({ text = '', department, audience, limit = 20 }) => {
    const words = text.split(/\s+/).map(plain).filter(Boolean);
    const together = words.join('');
    const found = [[], [], []];
    let total = 0;
    for (const { guide, texts } of rows) {
      if (department && guide.department !== department) continue;
      if (audience && !guide.audience.includes(audience)) continue;
      let level = 3;
      for (const one of texts) {
        if (words.every((word) => one.includes(word)))
          level = Math.min(level, one === together ? 0 : one.startsWith(words[0] ?? '') ? 1 : 2);
      }
      if (level === 3) continue;
      total += 1;
      if (found[level].length < limit) found[level].push(guide);
    }
    return { guides: found.flat().slice(0, limit), total };
  };
}
