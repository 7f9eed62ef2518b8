// Written by `npm run generate`; do not edit.

import { altmanEm } from './declarations/altman-em.ts';
import { altmanZ } from './declarations/altman-z.ts';
import { altmanZDoublePrime } from './declarations/altman-z-double-prime.ts';
import { altmanZPrime } from './declarations/altman-z-prime.ts';
import { beneishM5 } from './declarations/beneish-m5.ts';
import { beneishM8 } from './declarations/beneish-m8.ts';
import { campbellHilscherSzilagyi } from './declarations/campbell-hilscher-szilagyi.ts';
import { damodaranSyntheticRating } from './declarations/damodaran-synthetic-rating.ts';
import { dechowF } from './declarations/dechow-f.ts';
import { merton } from './declarations/merton.ts';
import { mertonNaive } from './declarations/merton-naive.ts';
import { montierC } from './declarations/montier-c.ts';
import { ohlsonO } from './declarations/ohlson-o.ts';
import { piotroskiF } from './declarations/piotroski-f.ts';
import { shumway } from './declarations/shumway.ts';
import { springate } from './declarations/springate.ts';
import { taffler } from './declarations/taffler.ts';
import { zmijewski } from './declarations/zmijewski.ts';
import type { Benchmark } from './benchmark.ts';

export const BENCHMARKS: readonly Benchmark[] = [
  altmanEm,
  altmanZ,
  altmanZDoublePrime,
  altmanZPrime,
  beneishM5,
  beneishM8,
  campbellHilscherSzilagyi,
  damodaranSyntheticRating,
  dechowF,
  merton,
  mertonNaive,
  montierC,
  ohlsonO,
  piotroskiF,
  shumway,
  springate,
  taffler,
  zmijewski,
];
