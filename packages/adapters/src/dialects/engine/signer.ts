/**
 * Keys, tokens and passwords of one platform, by name.
 *
 * 密钥. They live on the server only, and never reach a log, an error or a page.
 */
export type Secrets = Readonly<Record<string, string>>;

/** What a plug-in is told besides the secrets: `{ case: 'lower' }`, `{ mode: 'C1C3C2', prefix04: true }`. 参数. */
export type PlugInOptions = Readonly<Record<string, string | number | boolean>>;

/**
 * A request as it goes out, before and after signing.
 *
 * 请求. Header names are lower case; `params` are the fields of the form, of the query, or of the JSON object that hold
 * the platform's own parameters, in wire spelling.
 */
export interface WireRequest {
  readonly method: string;
  /** Absolute, without the `params`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
  /** The body that a signature may cover; empty when `params` are the body. */
  readonly body: string;
}

/** What a signer adds to a request, and the very text it signed. 签名结果. */
export interface Signed {
  readonly headers: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
  /** The text that was signed. It may end in a secret: for conformance checks only, never for a log. */
  readonly text: string;
}

/**
 * One way of signing, by name. The time, the key's name and the nonce already stand in the request.
 *
 * 签名方案. A plug-in: a dialect names it and gives it options; the server hands it the secrets.
 */
export interface Signer {
  readonly name: string;
  /** Signs what {@link WireRequest} holds. What it returns is laid over the request. */
  sign(request: WireRequest, secrets: Secrets, options?: PlugInOptions): Signed;
  /** Whether the signature that the request carries is right. Never throws: nonsense is `false`. */
  verify(request: WireRequest, secrets: Secrets, options?: PlugInOptions): boolean;
}

/**
 * One way of turning text into cipher text and back, by name.
 *
 * 加解密方案.
 */
export interface Cipher {
  readonly name: string;
  encrypt(text: string, secrets: Secrets, options?: PlugInOptions): string;
  /** @throws a BanshiError with code `decryption-failed` when the text was not made with this key. */
  decrypt(text: string, secrets: Secrets, options?: PlugInOptions): string;
}

/** The plug-ins that a server has, by name. 插件. */
export interface PlugIns {
  readonly signers: Readonly<Record<string, Signer>>;
  readonly ciphers: Readonly<Record<string, Cipher>>;
}
