import { decodeWeights } from '../hashed-weights';
import type { NameModelFile } from '../rule-files';
import type { NameModel } from './score';
import { packTrees } from './trees';

/** Reads the model from its file. */
export function decodeNameModel(file: NameModelFile): NameModel {
  const { largest, bias, slope, offset, trees } = file;
  return { ...decodeWeights(file.weights, file.bits, largest), bias, trees: packTrees(trees), slope, offset };
}
