import type { Text } from '../../../kernel/text.ts';

/** Level of a client in early warning, calm first. */
export const WATCH_LEVELS = ['GREEN', 'YELLOW', 'ORANGE', 'RED'] as const;
export type WatchLevel = (typeof WATCH_LEVELS)[number];

/** Levels for people: the codes stand in English too. */
export const WATCH_LEVEL_TITLES: Readonly<Record<WatchLevel, Text>> = {
  GREEN: { en: 'GREEN', zh: '绿色' },
  YELLOW: { en: 'YELLOW', zh: '黄色' },
  ORANGE: { en: 'ORANGE', zh: '橙色' },
  RED: { en: 'RED', zh: '红色' },
};
