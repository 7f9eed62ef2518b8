import { WATCH_LEVEL_TITLES } from '../../domain/decision/handling/watch-level.ts';
import { decimal } from '../../kernel/decimal.ts';
import { html, type Markup } from '../markup.ts';
import { type Decision, type MemoContext, millions, percent } from '../memo-context.ts';
import { WORDS } from '../words.ts';

interface Tile {
  readonly title: string;
  readonly value: string;
  readonly remark: string;
}

const tileMarkup = ({ title, value, remark }: Tile): Markup =>
  html`<div class="tile"><span>${title}</span><strong>${value}</strong><em>${remark}</em></div>`;

const ratingTiles = ({ memo, say }: MemoContext): readonly Tile[] => {
  const { rating, quality, unratedReasons = [] } = memo.document;
  const qualityTile = {
    title: say(WORDS.qualityGrade),
    value: quality.grade,
    remark: `${percent(quality.completeness, 0, '')} ${say(WORDS.completeness)}`,
  };
  if (rating === undefined)
    return [
      {
        title: say(WORDS.grade),
        value: say(WORDS.notRated),
        remark: unratedReasons.map(say).join('; '),
      },
      qualityTile,
    ];
  const { best, worst } = rating.interval;
  const alone =
    rating.grade === rating.modelGrade ? '' : `${say(WORDS.modelAlone)} ${rating.modelGrade}; `;
  return [
    {
      title: say(WORDS.grade),
      value: rating.grade,
      remark: `${alone}${say(WORDS.between)} ${worst} ${say(WORDS.and)} ${best}`,
    },
    {
      title: say(WORDS.pd),
      value: percent(rating.pd, 2, say(WORDS.unknown)),
      remark: rating.model.id,
    },
    qualityTile,
  ];
};

const limitValue = ({ limit }: Decision, say: MemoContext['say']): string => {
  switch (limit.kind) {
    case 'granted':
      return `${limit.currency} ${millions(decimal(limit.amount ?? '0'), '')}m`;
    case 'refused':
      return say(WORDS.limitRefused);
    case 'not-determinable':
      return say(WORDS.limitUnknown);
  }
};

const decisionTiles = ({ memo, say }: MemoContext): readonly Tile[] => {
  const { decision } = memo.document;
  if (decision === undefined) return [];
  const { limit, price, stage, category, handling, watchLevel, isWatchLevelAssumed } = decision;
  return [
    {
      title: say(WORDS.watchLevel),
      value: say(WATCH_LEVEL_TITLES[watchLevel]),
      remark: isWatchLevelAssumed ? say(WORDS.watchAssumed) : '',
    },
    {
      title: say(WORDS.limit),
      value: limitValue(decision, say),
      remark: limit.binding === undefined ? '' : `${say(limit.binding.title)} ${say(WORDS.binds)}`,
    },
    {
      title: say(WORDS.price),
      value: price.kind === 'priced' ? percent(price.quoted, 2, '–') : '–',
      remark: price.kind === 'priced' ? say(WORDS.breakEven) : say(price.reason),
    },
    {
      title: `${say(WORDS.stage)} (${say(WORDS.suggested)})`,
      value: say(stage.title),
      remark: say(handling.strategyTitle),
    },
    {
      title: `${say(WORDS.category)} (${say(WORDS.suggested)})`,
      value: say(category.title),
      remark: '',
    },
  ];
};

/** The answer at a glance. */
export const headlineSection = (context: MemoContext): Markup =>
  html`<section class="tiles">${[...ratingTiles(context), ...decisionTiles(context)].map(
    tileMarkup,
  )}</section>`;
