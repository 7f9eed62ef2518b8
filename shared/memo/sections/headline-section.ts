import { html, type Markup, NOTHING } from '../markup.ts';
import { type MemoContext, percent } from '../memo-context.ts';
import { WORDS } from '../words.ts';

interface Tile {
  readonly title: string;
  readonly value: string;
  readonly remark: string;
}

export const tileMarkup = ({ title, value, remark }: Tile): Markup =>
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

/** The answer in one row. */
export const headlineSection = (context: MemoContext, more: readonly Tile[] = []): Markup => {
  const tiles = [...ratingTiles(context), ...more].map(tileMarkup);
  return tiles.length === 0 ? NOTHING : html`<section class="tiles">${tiles}</section>`;
};
