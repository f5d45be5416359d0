// MiniSearch knows no Chinese words, so it is given pairs of characters, of names and of initials alike.
import MiniSearch from 'minisearch';

const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
const pairs = (text) => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

export async function build(guides) {
  const index = new MiniSearch({
    fields: ['name', 'initials'],
    extractField: (guide, field) => (field === 'initials' ? guide.initials.join(' ') : guide[field]),
    tokenize: (text) => text.split(' ').flatMap((part) => [...new Set(plain(part)), ...pairs(plain(part))]),
    processTerm: (term) => term,
  });
  await index.addAllAsync(guides, { chunkSize: 500 });
  const byId = new Map(guides.map((guide) => [guide.id, guide]));
  const tokenize = (text) =>
    text
      .split(/\s+/)
      .map(plain)
      .flatMap((word) => (word.length === 1 ? [word] : pairs(word)));
  return ({ text = '', department, audience, limit = 20 }) => {
    const filter = ({ id }) => {
      const guide = byId.get(id);
      return (!department || guide.department === department) && (!audience || guide.audience.includes(audience));
    };
    const found = index.search(text, { combineWith: 'AND', tokenize, filter });
    return { guides: found.slice(0, limit).map(({ id }) => byId.get(id)), total: found.length };
  };
}
