import type { BatchAnswer } from './batch-client.ts';

const WIDTH = 30;
const PLAIN_STEP = 0.1;

const endedOf = ({ counts }: BatchAnswer): number =>
  counts.succeeded + counts.failed + counts.cancelled;

const shareOf = (batch: BatchAnswer): number =>
  batch.items === 0 ? 0 : endedOf(batch) / batch.items;

const isOver = ({ status }: BatchAnswer): boolean =>
  status === 'completed' || status === 'cancelled';

const remainingOf = (batch: BatchAnswer, now: number): string => {
  if (isOver(batch)) return batch.resultsReady ? '' : ', writing the results';
  const { expectedFinish } = batch.progress;
  if (expectedFinish === undefined) return '';
  const seconds = Math.max(0, Math.round((Date.parse(expectedFinish) - now) / 1000));
  return `, ${seconds} s left`;
};

/** `[######······]  52 %  520 of 1000, 12 failed, 9 s left` */
export const progressLine = (batch: BatchAnswer, now: number): string => {
  const share = batch.status === 'expanding' ? 0 : shareOf(batch);
  const full = Math.round(share * WIDTH);
  const bar = '#'.repeat(full) + '·'.repeat(WIDTH - full);
  const percent = `${Math.floor(share * 100)} %`.padStart(5);
  if (batch.status === 'expanding' || batch.status === 'awaiting-upload')
    return `[${bar}] ${percent}  reading: ${batch.items} found, ${endedOf(batch)} done`;
  const failed = batch.counts.failed === 0 ? '' : `, ${batch.counts.failed} failed`;
  return `[${bar}] ${percent}  ${endedOf(batch)} of ${batch.items}${failed}${remainingOf(batch, now)}`;
};

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001b[2K';

/** A bar that moves on a terminal; elsewhere a line for each tenth. */
export const progressBar = (terminal: Terminal) => {
  let told = -1;
  const stepOf = (batch: BatchAnswer): number => {
    if (isOver(batch)) return 1 / PLAIN_STEP + 1;
    return batch.status === 'running' ? Math.floor(shareOf(batch) / PLAIN_STEP) : -1;
  };
  return {
    show(batch: BatchAnswer, now: number): void {
      if (terminal.isTTY === true) {
        terminal.write(CLEAR_LINE + progressLine(batch, now));
        return;
      }
      const step = stepOf(batch);
      if (step <= told || batch.resultsReady) return;
      told = step;
      terminal.write(`${progressLine(batch, now)}\n`);
    },
    end(): void {
      if (terminal.isTTY === true) terminal.write(CLEAR_LINE);
    },
  };
};
