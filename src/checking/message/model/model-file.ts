import { z } from 'zod';
import { decodeWeights } from '../../hashed-weights';
import type { MessageModel } from './score';

/** The hashed weights of the message model. */
export const MessageModelFile = z.strictObject({
  version: z.string(),
  bits: z.number().int().min(8).max(20),
  /** The largest weight; smaller ones are rounded to steps of it. */
  largest: z.number().positive(),
  bias: z.number(),
  /** Calibration: log-odds = slope * sum + offset. */
  slope: z.number().positive(),
  offset: z.number(),
  /** Pairs of base64 digits: the gap to the next of 2^bits buckets that has a weight, and its step. */
  weights: z.string().regex(/^[A-Za-z0-9+/]*$/),
});
export type MessageModelFile = z.infer<typeof MessageModelFile>;

/** Reads the model from its file. */
export function decodeMessageModel({ weights, bits, largest, ...rest }: MessageModelFile): MessageModel {
  const { bias, slope, offset } = rest;
  return { ...decodeWeights(weights, bits, largest), bias, slope, offset };
}
