// Runs Postgres as its own child and outlives whoever started it by as long as a clean stop takes.
// The starter holds our standard input: when that ends - a clean stop, a crash, kill -9 - Postgres is stopped.
// Plain JavaScript, so that it starts at once and needs nothing of the project.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const { program, args, options, pidFile, holders, stopWith } = JSON.parse(process.argv[2] ?? '{}');
const postgres = spawn(program, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
writeFileSync(pidFile, `${process.pid}\n`);

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// Others that found the cluster running and use it too, each by a file named after its process.
function otherHolders() {
  return readdirSync(holders).some((name) => alive(Number(name)));
}

let stopping = false;
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

postgres.once('error', () => process.exit(1));
postgres.once('exit', (code) => {
  if (existsSync(pidFile) && Number(readFileSync(pidFile, 'utf8')) === process.pid)
    rmSync(pidFile, { force: true });
  process.exit(stopping ? 0 : (code ?? 1));
});
process.stdin.on('error', stopWhenUnused).on('end', stopWhenUnused).resume();
process.on('SIGTERM', stop);
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
