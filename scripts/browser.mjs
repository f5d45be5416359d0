// Finds a browser for tests: an environment variable, the one shipped in an npm package, the system's, Playwright's.
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache');
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Unpacks the brotli-packed Chromium of an npm package once. Two processes may race: the rename decides.
 * @param {string} name the package's folder in node_modules
 * @returns {Promise<string | undefined>} the executable, or nothing where none is shipped for this platform
 */
export async function unpack(name) {
  const packed = join(root, 'node_modules', name, 'bin');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return undefined;
  const home = join(cache, 'browsers', name.replace('/', '+'));
  const executable = join(home, 'chromium');
  if (existsSync(executable)) return executable;

  const draft = `${home}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const files = readdirSync(packed);
  const inflate = (from, to, mode) =>
    pipeline(createReadStream(join(packed, from)), createBrotliDecompress(), createWriteStream(to, { mode }));
  await inflate(
    files.find((file) => /^chromium.*\.br$/.test(file)),
    join(draft, 'chromium'),
    0o755,
  );
  const libraries = files.find((file) => /^(al2023|aws)\.tar\.br$/.test(file));
  if (libraries) {
    const tar = join(draft, basename(libraries, '.br'));
    await inflate(libraries, tar, 0o644);
    spawnSync('tar', ['xf', tar, '-C', draft]);
    rmSync(tar);
  }
  try {
    renameSync(draft, home);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return executable;
}

/** The packed copies of libnss3 and its kin, only where the system lacks them. */
export function librariesFor(executable) {
  const missing = (spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '').includes('not found');
  const folder = ['lib', 'al2023/lib', 'aws/lib'].map((path) => join(dirname(executable), path)).find(existsSync);
  if (!missing || !folder) return {};
  return { LD_LIBRARY_PATH: [folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}

/** One Chinese font on every machine: a fontconfig file that knows only the one from npm (OTF; woff2 shows as boxes). */
function fontEnvironment() {
  const fonts = join(root, 'node_modules', '@embedpdf', 'fonts-sc', 'fonts');
  if (process.platform !== 'linux' || !existsSync(fonts)) return {};
  const home = join(cache, 'fonts');
  mkdirSync(home, { recursive: true });
  const alias = (family) =>
    `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans S Chinese</family></prefer></alias>`;
  const file = join(home, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${home}</cachedir>${[
      'sans-serif',
      'serif',
      'system-ui',
      'monospace',
    ]
      .map(alias)
      .join('')}</fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

/** @returns {Promise<{ executablePath: string | undefined, env: Record<string, string>, from: string }>} */
async function findBrowser() {
  const fonts = fontEnvironment();
  if (process.env.BANSHI_CHROME)
    return { executablePath: process.env.BANSHI_CHROME, env: fonts, from: 'BANSHI_CHROME' };
  const packed = await unpack('@sparticuz/chromium');
  if (packed) {
    const env = { ...librariesFor(packed), ...fonts };
    const { status } = spawnSync(packed, ['--version'], { env: { ...process.env, ...env }, timeout: 15_000 });
    if (status === 0) return { executablePath: packed, env, from: 'npm' };
  }
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  return { executablePath: system, env: fonts, from: system ? 'system' : 'playwright' };
}

/** Options for Playwright's `chromium.launch`, the same for every suite and script. */
export async function launchOptions() {
  const { executablePath, env } = await findBrowser();
  const args = ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return { ...(executablePath && { executablePath }), args, env: { ...process.env, ...env } };
}
