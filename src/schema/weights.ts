import * as z from 'zod/mini';

export const weightSchema = z.looseObject({
  /** log2 of the likelihood ratio where it fires. Where the signal computes its own strength, this is its upper limit. */
  present: z.number(),
  /** log2 of the likelihood ratio where it could have fired and did not; counted in `baseline`. */
  absent: z.number(),
  /** Lower limit where the signal computes its own strength. */
  least: z.optional(z.number()),
  /** Where the number comes from: labelled data, or the belief of people who know the field. */
  basis: z.enum(['data', 'expert']),
  /** Labelled ads behind it. */
  n: z.number(),
  /** Where the signal computes its own strength: by how much that is multiplied. 1 where it isn't stated. */
  scale: z.optional(z.number().check(z.gte(0))),
  /**
   * Share, 0 to 1, of its information that the rest of its group does not have: where both say the same, the weaker side
   * counts so much. 1 where it isn't stated.
   */
  independent: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /**
   * What it leaves of the rest of its group, 0 to 1: it has read what they read. Members that state `independent` are
   * left alone. 1 where it isn't stated.
   */
  leaves: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** What people who know the field said before data were asked: the smoothing starts there. */
  belief: z.optional(z.object({ present: z.number(), absent: z.number() })),
  /** How many decisions of a moderator weigh as much as this number does. */
  strength: z.optional(z.number()),
  source: z.string(),
  group: z.string(),
  /** Codes that say the same less surely: they are listed with 0 bits where this one fires. */
  absorbs: z.optional(z.array(z.string())),
});

export const weightsSchema = z.looseObject({
  version: z.string(),
  /** Share of fraudulent ads among those assessed, 0 to 1. */
  prior: z.number().check(z.gt(0), z.lt(1)),
  /** By code, or `code/variant`. */
  signals: z.record(z.string(), weightSchema),
  /** Evidence of one group is correlated: together it weighs at most `cap` bits in either direction. */
  groups: z.record(z.string(), z.object({ cap: z.number().check(z.positive()) })),
});

/** One row of the weights file. */
export type Weight = z.infer<typeof weightSchema>;
/** The weights file, `data/weights.json`. */
export type Weights = z.infer<typeof weightsSchema>;
