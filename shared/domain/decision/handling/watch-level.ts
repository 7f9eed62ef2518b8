/** Level of a client in early warning, calm first. */
export const WATCH_LEVELS = ['GREEN', 'YELLOW', 'ORANGE', 'RED'] as const;
export type WatchLevel = (typeof WATCH_LEVELS)[number];
