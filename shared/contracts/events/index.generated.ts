// Written by `npm run generate`; do not edit.

import { assessmentCompleted } from './declarations/assessment-completed.ts';
import { batchCompleted } from './declarations/batch-completed.ts';
import { ratingChanged } from './declarations/rating-changed.ts';
import { warningCleared } from './declarations/warning-cleared.ts';
import { warningEscalated } from './declarations/warning-escalated.ts';
import { warningRaised } from './declarations/warning-raised.ts';
import { watchLevelChanged } from './declarations/watch-level-changed.ts';
import { webhookDisabled } from './declarations/webhook-disabled.ts';
import { webhookTest } from './declarations/webhook-test.ts';
import type { EventType } from './event-type.ts';

export const EVENT_TYPES: readonly EventType[] = [
  assessmentCompleted,
  batchCompleted,
  ratingChanged,
  warningCleared,
  warningEscalated,
  warningRaised,
  watchLevelChanged,
  webhookDisabled,
  webhookTest,
];
