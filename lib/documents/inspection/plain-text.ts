import { type Finding, refused } from './finding';

const MARKUP = /^\s*(<[!?a-z]|\{\\rtf)|<(script|svg|html|iframe|object|embed)[\s>/]|<!doctype|<!entity/i;
const PROGRAM = /^(#!|MZ|@echo )/i;
const WRITTEN_CONTROLS = ['\t', '\n', '\f', '\r'].map((c) => c.charCodeAt(0));

/** The words of a text file: UTF-8, UTF-16 with its mark, or one of the one-byte code pages. Null if it is no text. */
function readText(bytes: Buffer): string | null {
  const marks: [string, number[]][] = [
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ];
  const marked = marks.find(([, mark]) => bytes.subarray(0, 2).equals(Buffer.from(mark)));
  try {
    return new TextDecoder(marked?.[0] ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return marked === undefined ? bytes.toString('latin1') : null;
  }
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && !WRITTEN_CONTROLS.includes(code)) || code === 0x7f) return true;
  }
  return false;
}

/** Whether a file is plain text: no control characters, no markup that a browser would run, no program. */
export function inspectText(bytes: Buffer): Finding {
  const text = readText(bytes);
  if (text === null || hasControls(text)) return refused('wrong_magic');
  if (PROGRAM.test(text)) return refused('program');
  return MARKUP.test(text) ? refused('format') : null;
}
