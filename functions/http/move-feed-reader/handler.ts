import { moveReader } from '../../../shared/application/read-warning-feed.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { warningPortsOf } from '../../middleware/warning-storage.ts';
import { writeHandler } from '../../middleware/write-handler.ts';
import { moveFeedReaderRoute } from './route.ts';

export const handler = writeHandler(
  moveFeedReaderRoute,
  async ({ tenant, attempt, path, body }) => {
    const moved = await moveReader(warningPortsOf(tenant, attempt), path.reader, body.sequence);
    return ok({ status: 200, body: moved });
  },
);
