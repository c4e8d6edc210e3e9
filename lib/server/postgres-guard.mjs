// Runs Postgres as its own child and outlives whoever started it by as long as a clean stop takes.
// The starter holds our standard input: when that ends - a clean stop, a crash, kill -9 - Postgres is stopped.
// Plain JavaScript, so that it starts at once and needs nothing of the project.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const { program, args, options, pidFile, holders, stopWith } = JSON.parse(process.argv[2] ?? '{}');
writeFileSync(pidFile, `${process.pid}\n`);

let postgres;
let stopping = false;
let attempts = 0;
run();

// A Postgres that was up and fell (kill -9, out of memory) is started again; one that cannot start is given up.
function run() {
  const since = Date.now();
  postgres = spawn(program, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  postgres.once('error', () => process.exit(1));
  postgres.once('exit', (code) => {
    const wasUp = Date.now() - since > 3000;
    attempts = wasUp ? 20 : attempts - 1;
    if (stopping || attempts <= 0) leave(stopping ? 0 : (code ?? 1));
    else setTimeout(() => (stopping ? leave(0) : run()), wasUp ? 0 : 250);
  });
}

function leave(code) {
  if (existsSync(pidFile) && Number(readFileSync(pidFile, 'utf8')) === process.pid)
    rmSync(pidFile, { force: true });
  process.exit(code);
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// Others that found the cluster running and use it too, each by a file named after its process.
function otherHolders() {
  return readdirSync(holders).some((name) => alive(Number(name)));
}

function stop() {
  if (stopping) return;
  stopping = true;
  if (stopWith) spawnSync(stopWith[0], stopWith.slice(1), { windowsHide: true });
  else postgres.kill('SIGINT');
  setTimeout(() => postgres.kill(stopWith ? 'SIGKILL' : 'SIGQUIT'), 5000);
}

function stopWhenUnused() {
  if (otherHolders()) setTimeout(stopWhenUnused, 250);
  else stop();
}

process.stdin.on('error', stopWhenUnused).on('end', stopWhenUnused).resume();
process.on('SIGTERM', stop);
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
