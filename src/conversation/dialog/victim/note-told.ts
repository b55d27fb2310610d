import type { Turn } from '../turn';
import type { Said } from './said';
import type { ToldEarly } from './told-early';
import { takeToldEarly } from './turn';

/** Notes what was told beside the open question, if anything, and puts the question again. */
export function noteTold({ before, input }: Said, told: ToldEarly | null): Turn | null {
  return told === null ? null : takeToldEarly(before, told, input.context);
}
