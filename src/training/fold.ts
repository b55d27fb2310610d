import { hashOfText } from '../checking';

/** The fold of a family or cluster, the same on every run: what belongs together stays on one side of every split. */
export function foldOf(name: string, folds: number): number {
  return hashOfText(name) % folds;
}
