// Written by `npm run generate`; do not edit.

import type { Queue } from '../../shared/contracts/queue.ts';

export const QUEUES: readonly Queue[] = [
];
