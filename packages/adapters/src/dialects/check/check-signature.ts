import type { Codec, Decoded, PlugIns, Secrets, Signed, WireRequest } from '../engine/index.ts';
import { readForm } from '../engine/read-form.ts';
import { isBranch, isLeaf, textOf, type Tree } from '../engine/tree.ts';
import type { Fixture } from './manifest.ts';

/** What a signature turned out to be; nothing where none is due. 验签结果. */
export interface SignatureResult {
  readonly state: 'right' | 'wrong' | 'missing' | 'no-key';
  /** The text that should have been signed. It may end in a secret. */
  readonly text?: string;
  readonly signature?: string;
}

/**
 * Verifies the signature of a recorded request, callback or assertion.
 *
 * 验签.
 */
export function checkSignature(
  codec: Codec,
  fixture: Fixture,
  text: string,
  decoded: Decoded,
  plugIns: PlugIns,
  secrets: Readonly<Record<string, Secrets>>,
): SignatureResult | undefined {
  const { dialect } = codec;
  const signing =
    codec.routeOf(fixture.api ?? '')?.signing ??
    (fixture.flow === 'redirect' ? dialect.routes : fixture.flow === 'callback' ? dialect.routes : [])[0]?.signing;
  if (!signing || !['request', 'callback', 'redirect'].includes(fixture.flow)) return undefined;
  const route = codec.routeOf(fixture.api ?? '');
  const request = requestOf(fixture, text, decoded.tree, route?.paramsAt);
  const given = signatureIn(request);
  if (given === undefined || given === 'signResult') return { state: 'missing' };
  // Which scheme it is shows in where the signature stands; the route tells only what is usual there.
  const by = schemeOf(request) ?? signing.by;
  const used = signing.by === by ? signing : dialect.routes.find((one) => one.signing?.by === by)?.signing;
  const signer = plugIns.signers[by];
  const keys = used && secrets[used.secrets];
  if (!signer || !keys) return { state: 'no-key' };
  const variants = ['lower', 'upper'].map((letters) => ({ ...used.options, case: letters }));
  const right = variants.some((options) => signer.verify(request, keys, options));
  const made = attempt(() => signer.sign(request, keys, used.options));
  return {
    state: right ? 'right' : 'wrong',
    signature: given,
    ...(made && { text: signedTextOf(made, given, request, keys) }),
  };
}

/** An assertion's text ends in its own time, which the signer draws anew. */
function signedTextOf({ text }: Signed, given: string, request: WireRequest, secrets: Secrets): string {
  const time = /^AF(\d{1,16})AF/.exec(given)?.[1];
  if (time === undefined) return text;
  const { Signature: _, ...rest } = request.params;
  const sorted = Object.keys(rest).sort();
  return `${sorted.map((key) => `${key}=${rest[key]}|`).join('')}${secrets['secret'] ?? ''}${time}`;
}

function requestOf({ http, flow }: Fixture, text: string, tree: Tree, paramsAt: string | undefined): WireRequest {
  const line = /^(GET|POST) \S*?\?(\S*)$/.exec(text.trim());
  const form = line ? readForm(line[2]!) : /^[\w.$-]{1,64}=/.test(text.trim()) ? readForm(text.trim()) : undefined;
  const inside = paramsAt === undefined || paramsAt === '' ? tree : isBranch(tree) ? tree[paramsAt] : undefined;
  const params = flow === 'redirect' ? tree : (form ?? inside);
  return {
    method: http?.method ?? line?.[1] ?? 'POST',
    url: (http?.url ?? 'https://example.invalid/').replace(/[^\x21-\x7e]/g, ''),
    headers: lowerCase(http?.headers ?? {}),
    params: Object.fromEntries(
      Object.entries(isBranch(params) ? params : {}).flatMap(([key, value]) =>
        isLeaf(value) ? [[key, textOf(value)]] : [],
      ),
    ),
    body: form ? '' : text,
  };
}

function schemeOf({ headers, params }: WireRequest): string | undefined {
  if (headers['_api_signature'] !== undefined) return 'atg-hmac-sha1';
  if (headers['x-bg-hmac-signature'] !== undefined) return 'bg-hmac-sha256';
  return params['Signature'] === undefined ? undefined : 'inspur-assertion';
}

function signatureIn({ headers, params }: WireRequest): string | undefined {
  return headers['_api_signature'] ?? headers['x-bg-hmac-signature'] ?? params['Signature'] ?? params['sign'];
}

/** Header names in lower case. 请求头. */
export function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]));
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
