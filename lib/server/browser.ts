import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { home } from './home';
import { StartRefusal } from './refusal';

/** A Chromium that runs on this machine: its path, and what its environment must hold besides. */
export type Browser = { path: string; env: Record<string, string>; from: string };

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium that really starts: `CHROMIUM_PATH`, Playwright's own, one of the system, the one that npm brought
 * (Linux on x64, unpacked once). Refuses with what to do when there is none.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts({ path: named, env: {}, from: 'CHROMIUM_PATH' }))
      return { path: named, env: {}, from: 'CHROMIUM_PATH' };
    throw new StartRefusal(`CHROMIUM_PATH names ${named}, which does not start.`);
  }
  const { chromium } = await import('@playwright/test');
  const candidates = [
    { path: chromium.executablePath(), env: {}, from: 'Playwright' },
    ...SYSTEM.map((place) => ({ path: place, env: {}, from: 'the system' })),
  ];
  const found = candidates.find(starts);
  if (found !== undefined) return found;
  const fromNpm = process.platform === 'linux' && process.arch === 'x64' ? await unpacked() : null;
  if (fromNpm !== null && starts(fromNpm)) return fromNpm;
  throw new StartRefusal(
    'No Chromium starts here: install one, or run `npx playwright install --with-deps chromium`.',
  );
}

// `--version` is not enough for every build, but a missing library of the system shows at once.
function starts({ path: program, env }: Browser): boolean {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true;
  const run = spawnSync(program, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
  });
  return run.status === 0;
}

// The package unpacks into the folder for temporary files, under names that anyone on the machine could have taken, and
// believes what it finds there. So it is shown a folder of ours, renamed only when it is complete.
async function unpacked(): Promise<Browser> {
  const { version } = JSON.parse(readFileSync(packageFile(), 'utf8')) as { version: string };
  const place = path.join(home(), `chromium-${version}`);
  if (!existsSync(place)) {
    const making = `${place}.${process.pid}`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    await withEnvironment({ TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, async () => {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chromium.executablePath();
    });
    renameSync(making, place);
  }
  writeFileSync(path.join(place, 'fonts', 'fonts.conf'), fontSettings(place));
  const env = {
    LD_LIBRARY_PATH: path.join(place, 'al2023', 'lib'),
    FONTCONFIG_PATH: path.join(place, 'fonts'),
  };
  return { path: path.join(place, 'chromium'), env, from: 'npm' };
}

// The settings in the package look for its fonts under /tmp only.
function fontSettings(place: string): string {
  const dirs = [path.join(place, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${dirs.map((dir) => `  <dir>${dir}</dir>`).join('\n')}
  <cachedir>${path.join(place, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function packageFile(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return path.resolve(path.dirname(entry), '../../package.json');
}

// Set for one import and put back: the package also changes the library path of the process that imports it.
async function withEnvironment(wanted: Record<string, string>, work: () => Promise<void>): Promise<void> {
  const kept = { ...process.env };
  Object.assign(process.env, wanted);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
    Object.assign(process.env, kept);
  }
}
