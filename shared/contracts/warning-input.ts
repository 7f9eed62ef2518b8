import * as z from 'zod';
import { WATCH_LEVELS } from '../domain/decision/handling/watch-level.ts';
import { WARNING_STATUSES } from '../domain/warnings/history/warning-life.ts';
import { ROOT_CAUSES } from '../domain/warnings/root-cause.ts';
import { DISPOSITIONS, WARNING_ACTION_KINDS } from '../domain/warnings/warning-action.ts';
import { bounded } from './bounded.ts';
import { closedObject } from './closed-object.ts';
import { companyIdSchema } from './company-profile.ts';
import { notOneOf } from './findings.ts';
import { dateInput } from './parsed-text.ts';
import { pageQuery } from './request-parts.ts';
import { visibleText } from './visible-text.ts';
import { severityOutput } from './watch-output.ts';
import { report } from './wire-issue.ts';

const NOTE_LENGTH_MAX = 2000;
const PERSON_LENGTH_MAX = 100;
const BULK_MAX = 100;

const noteText = visibleText(NOTE_LENGTH_MAX);
const person = visibleText(PERSON_LENGTH_MAX);

const actor = person.meta({
  description: 'Who acts, as the bank names its people; the token’s subject unless given',
});

const members = {
  actor: z.exactOptional(actor),
  note: z.exactOptional(noteText),
  revision: z.exactOptional(
    z.int().min(1).meta({
      description: 'Of the warning as it was seen; refused if it has changed since',
    }),
  ),
};

const SNOOZE_DAYS_MAX = 365;

const snoozeDays = z.int().min(1).max(SNOOZE_DAYS_MAX).meta({
  description: 'Days after which it comes back; the graver, the fewer are allowed',
});

export const warningPath = z.object({ warningId: z.string().min(1).max(64) });

export const acknowledgeInput = closedObject(members).meta({ id: 'AcknowledgeWarning' });
export const assignInput = closedObject({ ...members, owner: person }).meta({
  id: 'AssignWarning',
});
export const escalateInput = closedObject({
  ...members,
  to: z.exactOptional(person.meta({ description: 'Who takes it over' })),
}).meta({ id: 'EscalateWarning' });
export const snoozeInput = closedObject({
  ...members,
  days: snoozeDays,
}).meta({ id: 'SnoozeWarning' });
export const closeInput = closedObject({ ...members, disposition: z.enum(DISPOSITIONS) }).meta({
  id: 'CloseWarning',
});
export const reopenInput = closedObject(members).meta({ id: 'ReopenWarning' });
export const noteInput = closedObject({ ...members, note: noteText }).meta({ id: 'NoteWarning' });

const ids = bounded(BULK_MAX, z.array(z.string().max(64)).min(1)).meta({
  description: `Ids of warnings, at most ${BULK_MAX}`,
});

/** One action on many warnings at once. */
export const bulkActionInput = z
  .discriminatedUnion('action', [
    closedObject({ action: z.literal('acknowledge'), ids, ...members }),
    closedObject({ action: z.literal('assign'), ids, ...members, owner: person }),
    closedObject({ action: z.literal('escalate'), ids, ...members, to: z.exactOptional(person) }),
    closedObject({ action: z.literal('snooze'), ids, ...members, days: snoozeDays }),
    closedObject({
      action: z.literal('close'),
      ids,
      ...members,
      disposition: z.enum(DISPOSITIONS),
    }),
    closedObject({ action: z.literal('reopen'), ids, ...members }),
    closedObject({ action: z.literal('note'), ids, ...members, note: noteText }),
  ])
  .meta({ id: 'WarningBulkAction' });

export const bulkActionOutput = z
  .object({
    items: z.array(
      z.looseObject({
        id: z.string(),
        outcome: z.enum(['done', 'refused']),
        status: z.enum(WARNING_STATUSES).optional(),
        warningStatus: z.enum(WARNING_STATUSES).optional().meta({
          description: 'How it stands, where it was refused',
        }),
        severity: severityOutput.optional(),
        revision: z.int().optional(),
        problem: z.string().optional().meta({ description: 'Kind of problem, where refused' }),
        detail: z.string().optional(),
        allowed: z.array(z.enum(WARNING_ACTION_KINDS)).optional(),
      }),
    ),
  })
  .meta({ id: 'WarningBulkOutcome', description: 'In the order asked for' });

export const companyOwnerInput = closedObject({
  owner: person.meta({ description: 'Who answers for the company' }),
  actor: z.exactOptional(actor),
  note: z.exactOptional(noteText),
}).meta({ id: 'CompanyOwner' });

export const signOffInput = closedObject({
  actor: z.exactOptional(actor),
  note: noteText.meta({ description: 'Why the company may leave RED' }),
}).meta({ id: 'WatchSignOff' });

const isOneOf = <Name extends string>(names: readonly Name[], text: string): text is Name =>
  names.some((name) => name === text);

/** One name or several, separated by commas. */
const oneOrMore = <const Name extends string>(
  names: readonly [Name, ...Name[]],
  description: string,
) =>
  z.exactOptional(
    z
      .string()
      .max(500)
      .transform((text, context): readonly Name[] => {
        const given = text.split(',');
        for (const name of given) if (!isOneOf(names, name)) report(context, notOneOf(names, name));
        return given.filter((name) => isOneOf(names, name));
      })
      .meta({ description, override: { type: 'string' } }),
  );

const [firstCause, ...otherCauses] = Object.keys(ROOT_CAUSES);
if (firstCause === undefined) throw new Error('there is no root cause');

export const warningsQuery = closedObject({
  ...pageQuery.shape,
  level: oneOrMore(WATCH_LEVELS, 'Watch level of the company: RED,ORANGE'),
  status: oneOrMore(WARNING_STATUSES, 'Any but closed unless given; several with commas'),
  owner: z.exactOptional(person),
  rule: z.exactOptional(z.string().max(100)),
  company: z.exactOptional(companyIdSchema),
  rootCause: oneOrMore([firstCause, ...otherCauses], 'What lies behind them'),
  since: z.exactOptional(dateInput.meta({ description: 'Only what is as fresh as this day' })),
});

const READER = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/;
const readerName = z.string().regex(READER).meta({ description: 'Who reads, such as a screen' });

export const feedQuery = closedObject({
  ...pageQuery.shape,
  reader: z.exactOptional(
    readerName.meta({ description: 'Go on where this reader was, unless `after` is given' }),
  ),
});

export const readerPath = z.object({ reader: readerName });
export const readerInput = closedObject({
  sequence: z.int().min(0).meta({ description: 'Of the last item that was looked at' }),
}).meta({ id: 'FeedReaderMove' });

export const watchQuery = closedObject({
  source: z.enum(['stored', 'now']).default('stored').meta({
    description: '`stored`: as last evaluated; `now`: evaluated for this request',
  }),
});
