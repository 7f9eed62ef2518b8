import * as z from 'zod';
import { WATCH_LEVELS } from '../domain/decision/handling/watch-level.ts';
import { LINK_KINDS } from '../domain/network/link.ts';
import { GRADES } from '../domain/scales/master-scale.ts';
import { dateOutput, decimalOutput, textOutput } from './output.ts';

const money = z.object({ amount: decimalOutput, currency: z.string() });
const party = z.string().meta({
  description:
    '`company:` with your own id, `name:` of an organisation that is no client, or `person:`',
});
const weight = decimalOutput.meta({ description: 'Share of trouble that is passed on, 0 to 1' });

const member = z.object({
  party,
  companyId: z.string().optional().meta({ description: 'Where the party is one of your clients' }),
  name: z.string(),
  hops: z.int().meta({ description: 'Links from the company; 0 for itself' }),
  grade: z.enum(GRADES).optional(),
  pd: decimalOutput.optional(),
  ownLevel: z.enum(WATCH_LEVELS).optional().meta({
    description: 'Watch level from its own signals alone',
  }),
  defaulted: z.boolean(),
  inGroup: z.boolean().meta({ description: 'Under one control with the company' }),
});

const link = z.object({
  kind: z.enum(LINK_KINDS),
  title: textOutput,
  from: party,
  to: party,
  amounts: z.array(money).meta({ description: 'By currency; empty where none is stated' }),
  share: decimalOutput.optional(),
  factIds: z.array(z.string()).meta({ description: 'The facts that say so' }),
});

const path = z.object({
  party,
  troubled: z.boolean().meta({ description: 'RED by its own signals, or in default' }),
  weight,
  contribution: decimalOutput.optional().meta({
    description: 'Probability of default that the party passes on × weight; absent where unknown',
  }),
  text: textOutput,
  hops: z.array(
    z.object({
      exposed: party,
      source: party,
      kind: z.enum(LINK_KINDS),
      amounts: z.array(money),
      weight,
    }),
  ),
});

const cycle = z.object({
  parties: z.array(party).meta({ description: 'The company first; each guarantees the next' }),
  amounts: z.array(z.array(money)).meta({ description: 'Of each guarantee, in the same order' }),
  troubled: z.array(party),
  text: textOutput,
});

export const networkOutput = z
  .object({
    companyId: z.string(),
    asOf: dateOutput,
    truncated: z.boolean().meta({ description: 'Whether a bound on parties or links cut it' }),
    contagionScore: decimalOutput.meta({
      description:
        'Σ probability of default of a party × weight of the way from it; investment grade passes ' +
        'nothing on, RED counts as CCC at least, default as 1',
    }),
    parties: z.array(member),
    links: z.array(link),
    paths: z.array(path).meta({ description: 'The largest contribution first' }),
    cycles: z
      .array(cycle)
      .meta({ description: 'Rings of at most four guarantees, shortest first' }),
    cyclesTruncated: z.boolean(),
    guarantees: z.object({
      given: z.array(money),
      givenOutsideGroup: z.array(money),
      received: z.array(money),
      toEquity: decimalOutput.optional().meta({
        description:
          'Guarantees given against equity; absent where equity is unknown or not positive, or a ' +
          'guarantee is in another currency',
      }),
    }),
  })
  .meta({ id: 'CompanyNetwork' });
