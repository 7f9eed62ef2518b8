// Written by `npm run generate`; do not edit.

import type { Stream } from '../../shared/contracts/stream.ts';
import { publishEventsStream } from './publish-events/stream.ts';
import { reactToChangesStream } from './react-to-changes/stream.ts';

export const STREAMS: readonly Stream[] = [
  publishEventsStream,
  reactToChangesStream,
];
