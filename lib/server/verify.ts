import { mayConnect } from '@/lib/db/connect';
import { verifyChain } from '@/lib/docket/verify-chain';
import { readRecord } from '@/lib/history/read-record';
import { type RecordFault, verifyRecord } from '@/lib/history/verify-record';
import { readWords, runCommand } from './command';
import { StartRefusal } from './refusal';

const USAGE = 'Usage: npm run verify -- [--end SEQ:LINK] [--record SEQ:LINK]';
const say = (line: string) => process.stdout.write(`${line}\n`);

/** The end that was noted down under an option, or null. */
function notedEnd(options: Map<string, string>, name: string): { seq: number; link: string } | null {
  const [, seq, link] = /^([0-9]+):([0-9a-f]+)$/.exec(options.get(name) ?? '') ?? [];
  if (options.has(name) && link === undefined) throw new StartRefusal(USAGE);
  return link === undefined ? null : { seq: Number(seq), link };
}

async function verifyDocket(noted: { seq: number; link: string } | null): Promise<boolean> {
  const { ok, end, withBody, withdrawn, faults } = await verifyChain(noted === null ? [] : [noted]);
  for (const { seq, fault } of faults) say(`${seq}: ${fault.replaceAll('_', ' ')}`);
  say(`${ok ? 'the chain holds' : 'the chain is broken'}: ${withBody} revisions, ${withdrawn} withdrawn`);
  say(`end ${end.seq}:${end.link}`);
  return ok;
}

function placeOf({ seq, eventId, caseId, id }: RecordFault): string {
  const named = { link: seq, event: eventId, case: caseId, fact: id };
  const told = Object.entries(named).filter(([, value]) => value !== undefined);
  return told.map(([what, value]) => `${what} ${value}`).join(', ');
}

// The record's chain is not public: whoever sees its end sees that somebody works, and when.
async function verifyHistory(noted: { seq: number; link: string } | null): Promise<boolean> {
  const ends = noted === null ? [] : [{ seq: noted.seq, sha256: noted.link }];
  const report = verifyRecord(await readRecord(), ends);
  for (const fault of report.faults) say(`record, ${placeOf(fault)}: ${fault.fault.replaceAll('_', ' ')}`);
  const { ok, events, waiting, pastValues, cases, end } = report;
  say(
    `${ok ? 'the history of the record holds' : 'the history of the record is broken'}: ${events} events ` +
      `(${waiting} not sealed yet), ${pastValues} values that were, ${cases} cases`,
  );
  say(`record end ${end.seq}:${end.sha256}`);
  return ok;
}

// Recomputes the public chain, and the record's where the operator's way in is given. An end noted down earlier also
// detects a chain that was rewritten as a whole, or a record that was taken back to an earlier state.
await runCommand(
  async (words) => {
    const { options } = readWords(words, ['--end', '--record']);
    const [end, record] = [notedEnd(options, '--end'), notedEnd(options, '--record')];
    const docket = await verifyDocket(end);
    const history = mayConnect('operator') ? await verifyHistory(record) : true;
    return docket && history ? 0 : 1;
  },
  { seals: false },
);
