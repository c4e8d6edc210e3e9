import type { Case } from './corpus-case';
import { GOOD, WARNED } from './corpus-kept';
import { BOMBS, BROKEN, NOT_TAKEN, PROGRAMS, TWO_IN_ONE } from './corpus-refused';

/** Files as lawyers hold them and as nobody should send them, each with what is to become of it. */
export const CORPUS: readonly Case[] = [GOOD, WARNED, NOT_TAKEN, BROKEN, BOMBS, TWO_IN_ONE, PROGRAMS].flat();
