import type { Dialect, PlugInOptions, PlugIns, Secrets } from '../engine/index.ts';
import { textOf } from '../engine/tree.ts';
import type { Fixture, Manifest } from './manifest.ts';

/**
 * The secrets that a recorded message was made with, by the groups that the preset names.
 *
 * 样例密钥. A message may name a group of the manifest or bring its own.
 */
export function secretsOf(dialect: Dialect, fixture: Fixture, manifest: Manifest): Record<string, Secrets> {
  const groups: Record<string, Secrets> = {};
  const keys = manifest.sm2 ?? {};
  const named = new Set([
    ...dialect.routes.flatMap(({ signing }) => (signing ? [signing.secrets] : [])),
    ...[
      ...JSON.stringify([dialect.unwrap, dialect.messages.map(({ steps }) => steps)]).matchAll(/"secrets":"(\w+)"/g),
    ].map(([, group]) => group!),
  ]);
  for (const group of named) {
    const own = typeof fixture.secrets === 'string' ? manifest.secrets?.[fixture.secrets] : fixture.secrets;
    const given = own ?? manifest.secrets?.[group] ?? groupWith(partsOf(dialect, group), manifest);
    groups[group] = { ...keys, ...textsOf(given), ...textsOf(fixture.decrypt) };
  }
  return groups;
}

/** What a digest over joined values wants from its secrets. */
function partsOf(dialect: Dialect, group: string): readonly string[] {
  const signing = dialect.routes.find((route) => route.signing?.secrets === group)?.signing;
  return textOf(signing?.options?.['parts']).split(',');
}

/** Manifests name groups freely: the group that has most of what is wanted. */
function groupWith(names: readonly string[], { secrets = {} }: Manifest): unknown {
  const fits = (group: unknown) => names.filter((name) => name in textsOf(group)).length;
  return Object.values(secrets)
    .filter((group) => fits(group) > 0)
    .sort((one, other) => fits(other) - fits(one))[0];
}

function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (typeof one === 'object' ? [] : [[key, textOf(one)]])),
  );
}

/** A message may say how its ciphertexts were made; that stands above what the preset assumes. 样例解密. */
export function withDecryption(plugIns: PlugIns, { decrypt }: Fixture): PlugIns {
  if (!decrypt) return plugIns;
  const alg = textOf(decrypt['alg']).toUpperCase();
  const told: PlugInOptions = {
    as: textOf(decrypt['encoding'] ?? 'hex').toLowerCase(),
    ...(alg.startsWith('SM2') && { layout: decrypt['mode'] ?? 'C1C3C2', prefix04: decrypt['prefix04'] ?? true }),
    ...(alg.startsWith('SM4') && { mode: /CBC/.test(alg) || decrypt['mode'] === 'CBC' ? 'cbc' : 'ecb' }),
  };
  const name = alg.startsWith('SM2')
    ? 'sm2'
    : alg.startsWith('SM4')
      ? 'sm4'
      : alg.startsWith('AES')
        ? 'aes-cbc-key-as-iv'
        : 'pbe-md5-des';
  const base = plugIns.ciphers[name];
  if (!base) return plugIns;
  const own: Record<string, string> = {};
  if (decrypt['key'] !== undefined) own[name === 'sm4' ? 'sm4Key' : 'aesKey'] = textOf(decrypt['key']);
  if (decrypt['iv'] !== undefined) own['sm4Iv'] = textOf(decrypt['iv']);
  const cipher = {
    ...base,
    encrypt: (text: string, secrets: Secrets, options?: PlugInOptions) =>
      base.encrypt(text, { ...secrets, ...own }, { ...options, ...told }),
    decrypt: (text: string, secrets: Secrets, options?: PlugInOptions) =>
      base.decrypt(text, { ...secrets, ...own }, { ...options, ...told }),
  };
  // Whatever the preset would use: the message says which it was.
  const ciphers = Object.fromEntries(Object.keys(plugIns.ciphers).map((key) => [key, cipher]));
  return {
    ciphers:
      name === 'pbe-md5-des'
        ? { ...plugIns.ciphers, [name]: cipher }
        : { ...ciphers, 'pbe-md5-des': plugIns.ciphers['pbe-md5-des']! },
    signers: Object.fromEntries(
      Object.entries(plugIns.signers).map(([key, signer]) => [
        key,
        {
          ...signer,
          sign: (request, secrets, options) => signer.sign(request, secrets, { ...options, ...told }),
          verify: (request, secrets, options) => signer.verify(request, secrets, { ...options, ...told }),
        } satisfies PlugIns['signers'][string],
      ]),
    ),
  };
}
