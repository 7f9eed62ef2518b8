const WIDTH = 30;
const PERCENT = 100;

/** A bar on standard error; on anything but a terminal it stays silent. */
export const progressBar = (title: string): ((done: number, total: number) => void) => {
  let shown = -1;
  return (done, total) => {
    const percent = Math.floor((PERCENT * done) / total);
    if (!process.stderr.isTTY || percent === shown) return;
    shown = percent;
    const filled = Math.round((WIDTH * done) / total);
    const bar = '█'.repeat(filled) + '·'.repeat(WIDTH - filled);
    process.stderr.write(`\r${title} ${bar} ${percent}%${done === total ? '\n' : ''}`);
  };
};
