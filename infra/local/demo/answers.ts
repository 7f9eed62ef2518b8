import * as z from 'zod';

/** What the story reads of the API's answers; members that it has no use for are left aside. */
export const watchAnswer = z.object({
  level: z.string(),
  score: z.number(),
  levelChanges: z.array(
    z.object({ on: z.string(), from: z.string(), to: z.string(), reason: z.string() }),
  ),
  warnings: z.array(
    z.object({
      id: z.string(),
      rule: z.string(),
      severity: z.string(),
      status: z.string(),
      standing: z.boolean(),
      raisedOn: z.string(),
      revision: z.number(),
      dueOn: z.string().optional(),
      reading: z.object({ text: z.string() }),
    }),
  ),
  clearing: z.object({ text: z.string() }),
});
export type WatchAnswer = z.output<typeof watchAnswer>;

export const ratingAnswer = z.object({
  rating: z.object({ grade: z.string(), pd: z.string() }).optional(),
});

export const feedAnswer = z.object({
  items: z.array(
    z.object({
      sequence: z.number(),
      recordedAt: z.string(),
      level: z.string(),
      groups: z.array(
        z.object({
          title: z.string(),
          entries: z.array(
            z.object({
              change: z.string(),
              on: z.string(),
              quiet: z.boolean(),
              warningId: z.string().optional(),
              severity: z.string().optional(),
              text: z.string().optional(),
              from: z.string().optional(),
              to: z.string().optional(),
              reason: z.string().optional(),
            }),
          ),
        }),
      ),
    }),
  ),
  next: z.string(),
  more: z.boolean(),
});
export type FeedAnswer = z.output<typeof feedAnswer>;
export type FeedItemAnswer = FeedAnswer['items'][number];
export type FeedEntryAnswer = FeedItemAnswer['groups'][number]['entries'][number];

export const factsAnswer = z.object({
  items: z.array(z.object({ id: z.string().optional(), outcome: z.string() })),
});

export const webhookAnswer = z.object({ id: z.string(), secret: z.string() });
