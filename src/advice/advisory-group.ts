import { z } from 'zod';
import { LIMITS } from './limits';

/** A shelf of advisories: `data/content/vi/advisory-groups.json`. */
export const AdvisoryGroups = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z-]+$/)
      .max(80),
    title: z.string().trim().min(1).max(LIMITS.quickReplyTitle),
    description: z.string().trim().min(1),
  }),
);
export type AdvisoryGroups = z.infer<typeof AdvisoryGroups>;
