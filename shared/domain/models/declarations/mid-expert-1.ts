// Written by `npm run model:expert`; a released version never changes.
import type { RatingModel } from '../rating-model.ts';

export const midExpert1: RatingModel = {
  "id": "mid-expert-1",
  "version": 1,
  "segment": "mid",
  "title": { "en": "Mid-caps, expert", "zh": "中型企业专家模型" },
  "basis": "expert",
  "effectiveFrom": "2026-01-01",
  "scale": "master-22",
  "intercept": -4.60512,
  "indicators": [
    {
      "indicator": "ebitda-margin",
      "dimension": "profitability",
      "shape": [
        { "x": -0.15, "y": 0.149666 },
        { "x": 0.05, "y": 0.074833 },
        { "x": 0.15, "y": -0.014967 },
        { "x": 0.25, "y": -0.104766 },
        { "x": 0.45, "y": -0.149666 }
      ],
      "notMeaningful": {
        "missing-input": 0.074833, "missing-history": 0.029933, "basis-mismatch": 0.074833,
        "zero-denominator": 0.074833, "non-positive-denominator": 0.074833,
        "negative-equity": 0.149666, "negative-earnings": 0.149666,
        "loss-without-interest": 0.149666, "both-negative": 0.149666, "loss-widened": 0.149666,
        "loss-narrowed": 0.0449, "turned-profitable": -0.0449, "no-debt": -0.149666,
        "no-interest": -0.149666, "net-cash": -0.149666, "no-burn": -0.149666, "not-applicable": 0
      }
    },
    {
      "indicator": "total-asset-return",
      "dimension": "profitability",
      "shape": [
        { "x": -0.06, "y": 0.209533 },
        { "x": 0.02, "y": 0.104766 },
        { "x": 0.06, "y": -0.020953 },
        { "x": 0.1, "y": -0.146673 },
        { "x": 0.18, "y": -0.209533 }
      ],
      "notMeaningful": {
        "missing-input": 0.104766, "missing-history": 0.041907, "basis-mismatch": 0.104766,
        "zero-denominator": 0.104766, "non-positive-denominator": 0.104766,
        "negative-equity": 0.209533, "negative-earnings": 0.209533,
        "loss-without-interest": 0.209533, "both-negative": 0.209533, "loss-widened": 0.209533,
        "loss-narrowed": 0.06286, "turned-profitable": -0.06286, "no-debt": -0.209533,
        "no-interest": -0.209533, "net-cash": -0.209533, "no-burn": -0.209533, "not-applicable": 0
      }
    },
    {
      "indicator": "roa",
      "dimension": "profitability",
      "shape": [
        { "x": -0.08, "y": 0.149666 },
        { "x": 0, "y": 0.074833 },
        { "x": 0.04, "y": -0.014967 },
        { "x": 0.08, "y": -0.104766 },
        { "x": 0.16, "y": -0.149666 }
      ],
      "notMeaningful": {
        "missing-input": 0.074833, "missing-history": 0.029933, "basis-mismatch": 0.074833,
        "zero-denominator": 0.074833, "non-positive-denominator": 0.074833,
        "negative-equity": 0.149666, "negative-earnings": 0.149666,
        "loss-without-interest": 0.149666, "both-negative": 0.149666, "loss-widened": 0.149666,
        "loss-narrowed": 0.0449, "turned-profitable": -0.0449, "no-debt": -0.149666,
        "no-interest": -0.149666, "net-cash": -0.149666, "no-burn": -0.149666, "not-applicable": 0
      }
    },
    {
      "indicator": "net-margin",
      "dimension": "profitability",
      "shape": [
        { "x": -0.12, "y": 0.0898 },
        { "x": 0, "y": 0.0449 },
        { "x": 0.06, "y": -0.00898 },
        { "x": 0.12, "y": -0.06286 },
        { "x": 0.24, "y": -0.0898 }
      ],
      "notMeaningful": {
        "missing-input": 0.0449, "missing-history": 0.01796, "basis-mismatch": 0.0449,
        "zero-denominator": 0.0449, "non-positive-denominator": 0.0449, "negative-equity": 0.0898,
        "negative-earnings": 0.0898, "loss-without-interest": 0.0898, "both-negative": 0.0898,
        "loss-widened": 0.0898, "loss-narrowed": 0.02694, "turned-profitable": -0.02694,
        "no-debt": -0.0898, "no-interest": -0.0898, "net-cash": -0.0898, "no-burn": -0.0898,
        "not-applicable": 0
      }
    },
    {
      "indicator": "debt-to-assets",
      "dimension": "solvency",
      "shape": [
        { "x": 0, "y": -0.20723 },
        { "x": 0.4, "y": -0.145061 },
        { "x": 0.6, "y": -0.020723 },
        { "x": 0.8, "y": 0.103615 },
        { "x": 1.2, "y": 0.20723 }
      ],
      "notMeaningful": {
        "missing-input": 0.103615, "missing-history": 0.041446, "basis-mismatch": 0.103615,
        "zero-denominator": 0.103615, "non-positive-denominator": 0.103615,
        "negative-equity": 0.20723, "negative-earnings": 0.20723, "loss-without-interest": 0.20723,
        "both-negative": 0.20723, "loss-widened": 0.20723, "loss-narrowed": 0.062169,
        "turned-profitable": -0.062169, "no-debt": -0.20723, "no-interest": -0.20723,
        "net-cash": -0.20723, "no-burn": -0.20723, "not-applicable": 0
      }
    },
    {
      "indicator": "debt-to-ebitda",
      "dimension": "solvency",
      "shape": [
        { "x": -3, "y": -0.20723 },
        { "x": 1.5, "y": -0.145061 },
        { "x": 3.75, "y": -0.020723 },
        { "x": 6, "y": 0.103615 },
        { "x": 10.5, "y": 0.20723 }
      ],
      "notMeaningful": {
        "missing-input": 0.103615, "missing-history": 0.041446, "basis-mismatch": 0.103615,
        "zero-denominator": 0.103615, "non-positive-denominator": 0.103615,
        "negative-equity": 0.20723, "negative-earnings": 0.20723, "loss-without-interest": 0.20723,
        "both-negative": 0.20723, "loss-widened": 0.20723, "loss-narrowed": 0.062169,
        "turned-profitable": -0.062169, "no-debt": -0.20723, "no-interest": -0.20723,
        "net-cash": -0.20723, "no-burn": -0.20723, "not-applicable": 0
      }
    },
    {
      "indicator": "debt-to-capital",
      "dimension": "solvency",
      "shape": [
        { "x": -0.25, "y": -0.124338 },
        { "x": 0.2, "y": -0.087037 },
        { "x": 0.425, "y": -0.012434 },
        { "x": 0.65, "y": 0.062169 },
        { "x": 1.1, "y": 0.124338 }
      ],
      "notMeaningful": {
        "missing-input": 0.062169, "missing-history": 0.024868, "basis-mismatch": 0.062169,
        "zero-denominator": 0.062169, "non-positive-denominator": 0.062169,
        "negative-equity": 0.124338, "negative-earnings": 0.124338,
        "loss-without-interest": 0.124338, "both-negative": 0.124338, "loss-widened": 0.124338,
        "loss-narrowed": 0.037301, "turned-profitable": -0.037301, "no-debt": -0.124338,
        "no-interest": -0.124338, "net-cash": -0.124338, "no-burn": -0.124338, "not-applicable": 0
      }
    },
    {
      "indicator": "cash-to-short-term-debt",
      "dimension": "solvency",
      "shape": [
        { "x": -0.9, "y": 0.165784 },
        { "x": 0.3, "y": 0.082892 },
        { "x": 0.9, "y": -0.016578 },
        { "x": 1.5, "y": -0.116049 },
        { "x": 2.7, "y": -0.165784 }
      ],
      "notMeaningful": {
        "missing-input": 0.082892, "missing-history": 0.033157, "basis-mismatch": 0.082892,
        "zero-denominator": 0.082892, "non-positive-denominator": 0.082892,
        "negative-equity": 0.165784, "negative-earnings": 0.165784,
        "loss-without-interest": 0.165784, "both-negative": 0.165784, "loss-widened": 0.165784,
        "loss-narrowed": 0.049735, "turned-profitable": -0.049735, "no-debt": -0.165784,
        "no-interest": -0.165784, "net-cash": -0.165784, "no-burn": -0.165784, "not-applicable": 0
      }
    },
    {
      "indicator": "quick-ratio",
      "dimension": "solvency",
      "shape": [
        { "x": -0.5, "y": 0.124338 },
        { "x": 0.5, "y": 0.062169 },
        { "x": 1, "y": -0.012434 },
        { "x": 1.5, "y": -0.087037 },
        { "x": 2.5, "y": -0.124338 }
      ],
      "notMeaningful": {
        "missing-input": 0.062169, "missing-history": 0.024868, "basis-mismatch": 0.062169,
        "zero-denominator": 0.062169, "non-positive-denominator": 0.062169,
        "negative-equity": 0.124338, "negative-earnings": 0.124338,
        "loss-without-interest": 0.124338, "both-negative": 0.124338, "loss-widened": 0.124338,
        "loss-narrowed": 0.037301, "turned-profitable": -0.037301, "no-debt": -0.124338,
        "no-interest": -0.124338, "net-cash": -0.124338, "no-burn": -0.124338, "not-applicable": 0
      }
    },
    {
      "indicator": "ebitda-interest",
      "dimension": "cash-flow",
      "shape": [
        { "x": -7, "y": 0.20723 },
        { "x": 2.5, "y": 0.103615 },
        { "x": 7.25, "y": -0.020723 },
        { "x": 12, "y": -0.145061 },
        { "x": 21.5, "y": -0.20723 }
      ],
      "notMeaningful": {
        "missing-input": 0.103615, "missing-history": 0.041446, "basis-mismatch": 0.103615,
        "zero-denominator": 0.103615, "non-positive-denominator": 0.103615,
        "negative-equity": 0.20723, "negative-earnings": 0.20723, "loss-without-interest": 0.20723,
        "both-negative": 0.20723, "loss-widened": 0.20723, "loss-narrowed": 0.062169,
        "turned-profitable": -0.062169, "no-debt": -0.20723, "no-interest": -0.20723,
        "net-cash": -0.20723, "no-burn": -0.20723, "not-applicable": 0
      }
    },
    {
      "indicator": "ffo-to-debt",
      "dimension": "cash-flow",
      "shape": [
        { "x": -0.36, "y": 0.172692 },
        { "x": 0.12, "y": 0.086346 },
        { "x": 0.36, "y": -0.017269 },
        { "x": 0.6, "y": -0.120884 },
        { "x": 1.08, "y": -0.172692 }
      ],
      "notMeaningful": {
        "missing-input": 0.086346, "missing-history": 0.034538, "basis-mismatch": 0.086346,
        "zero-denominator": 0.086346, "non-positive-denominator": 0.086346,
        "negative-equity": 0.172692, "negative-earnings": 0.172692,
        "loss-without-interest": 0.172692, "both-negative": 0.172692, "loss-widened": 0.172692,
        "loss-narrowed": 0.051808, "turned-profitable": -0.051808, "no-debt": -0.172692,
        "no-interest": -0.172692, "net-cash": -0.172692, "no-burn": -0.172692, "not-applicable": 0
      }
    },
    {
      "indicator": "cfo-to-liabilities",
      "dimension": "cash-flow",
      "shape": [
        { "x": -0.25, "y": 0.172692 },
        { "x": 0, "y": 0.086346 },
        { "x": 0.125, "y": -0.017269 },
        { "x": 0.25, "y": -0.120884 },
        { "x": 0.5, "y": -0.172692 }
      ],
      "notMeaningful": {
        "missing-input": 0.086346, "missing-history": 0.034538, "basis-mismatch": 0.086346,
        "zero-denominator": 0.086346, "non-positive-denominator": 0.086346,
        "negative-equity": 0.172692, "negative-earnings": 0.172692,
        "loss-without-interest": 0.172692, "both-negative": 0.172692, "loss-widened": 0.172692,
        "loss-narrowed": 0.051808, "turned-profitable": -0.051808, "no-debt": -0.172692,
        "no-interest": -0.172692, "net-cash": -0.172692, "no-burn": -0.172692, "not-applicable": 0
      }
    },
    {
      "indicator": "fcf-to-debt",
      "dimension": "cash-flow",
      "shape": [
        { "x": -0.25, "y": 0.138154 },
        { "x": -0.05, "y": 0.069077 },
        { "x": 0.05, "y": -0.013815 },
        { "x": 0.15, "y": -0.096708 },
        { "x": 0.35, "y": -0.138154 }
      ],
      "notMeaningful": {
        "missing-input": 0.069077, "missing-history": 0.027631, "basis-mismatch": 0.069077,
        "zero-denominator": 0.069077, "non-positive-denominator": 0.069077,
        "negative-equity": 0.138154, "negative-earnings": 0.138154,
        "loss-without-interest": 0.138154, "both-negative": 0.138154, "loss-widened": 0.138154,
        "loss-narrowed": 0.041446, "turned-profitable": -0.041446, "no-debt": -0.138154,
        "no-interest": -0.138154, "net-cash": -0.138154, "no-burn": -0.138154, "not-applicable": 0
      }
    },
    {
      "indicator": "asset-turnover",
      "dimension": "efficiency",
      "shape": [
        { "x": -0.9, "y": 0.128943 },
        { "x": 0.3, "y": 0.064472 },
        { "x": 0.9, "y": -0.012894 },
        { "x": 1.5, "y": -0.09026 },
        { "x": 2.7, "y": -0.128943 }
      ],
      "notMeaningful": {
        "missing-input": 0.064472, "missing-history": 0.025789, "basis-mismatch": 0.064472,
        "zero-denominator": 0.064472, "non-positive-denominator": 0.064472,
        "negative-equity": 0.128943, "negative-earnings": 0.128943,
        "loss-without-interest": 0.128943, "both-negative": 0.128943, "loss-widened": 0.128943,
        "loss-narrowed": 0.038683, "turned-profitable": -0.038683, "no-debt": -0.128943,
        "no-interest": -0.128943, "net-cash": -0.128943, "no-burn": -0.128943, "not-applicable": 0
      }
    },
    {
      "indicator": "cash-conversion-cycle",
      "dimension": "efficiency",
      "shape": [
        { "x": -160, "y": -0.128943 },
        { "x": 20, "y": -0.09026 },
        { "x": 110, "y": -0.012894 },
        { "x": 200, "y": 0.064472 },
        { "x": 380, "y": 0.128943 }
      ],
      "notMeaningful": {
        "missing-input": 0.064472, "missing-history": 0.025789, "basis-mismatch": 0.064472,
        "zero-denominator": 0.064472, "non-positive-denominator": 0.064472,
        "negative-equity": 0.128943, "negative-earnings": 0.128943,
        "loss-without-interest": 0.128943, "both-negative": 0.128943, "loss-widened": 0.128943,
        "loss-narrowed": 0.038683, "turned-profitable": -0.038683, "no-debt": -0.128943,
        "no-interest": -0.128943, "net-cash": -0.128943, "no-burn": -0.128943, "not-applicable": 0
      }
    },
    {
      "indicator": "receivable-days",
      "dimension": "efficiency",
      "shape": [
        { "x": -90, "y": -0.110523 },
        { "x": 30, "y": -0.077366 },
        { "x": 90, "y": -0.011052 },
        { "x": 150, "y": 0.055261 },
        { "x": 270, "y": 0.110523 }
      ],
      "notMeaningful": {
        "missing-input": 0.055261, "missing-history": 0.022105, "basis-mismatch": 0.055261,
        "zero-denominator": 0.055261, "non-positive-denominator": 0.055261,
        "negative-equity": 0.110523, "negative-earnings": 0.110523,
        "loss-without-interest": 0.110523, "both-negative": 0.110523, "loss-widened": 0.110523,
        "loss-narrowed": 0.033157, "turned-profitable": -0.033157, "no-debt": -0.110523,
        "no-interest": -0.110523, "net-cash": -0.110523, "no-burn": -0.110523, "not-applicable": 0
      }
    },
    {
      "indicator": "revenue-growth",
      "dimension": "growth",
      "shape": [
        { "x": -0.45, "y": 0.110523 },
        { "x": -0.1, "y": 0.055261 },
        { "x": 0.075, "y": -0.011052 },
        { "x": 0.25, "y": -0.077366 },
        { "x": 0.6, "y": -0.110523 }
      ],
      "notMeaningful": {
        "missing-input": 0.055261, "missing-history": 0.022105, "basis-mismatch": 0.055261,
        "zero-denominator": 0.055261, "non-positive-denominator": 0.055261,
        "negative-equity": 0.110523, "negative-earnings": 0.110523,
        "loss-without-interest": 0.110523, "both-negative": 0.110523, "loss-widened": 0.110523,
        "loss-narrowed": 0.033157, "turned-profitable": -0.033157, "no-debt": -0.110523,
        "no-interest": -0.110523, "net-cash": -0.110523, "no-burn": -0.110523, "not-applicable": 0
      }
    },
    {
      "indicator": "ebitda-growth",
      "dimension": "growth",
      "shape": [
        { "x": -0.45, "y": 0.082892 },
        { "x": -0.1, "y": 0.041446 },
        { "x": 0.075, "y": -0.008289 },
        { "x": 0.25, "y": -0.058025 },
        { "x": 0.6, "y": -0.082892 }
      ],
      "notMeaningful": {
        "missing-input": 0.041446, "missing-history": 0.016578, "basis-mismatch": 0.041446,
        "zero-denominator": 0.041446, "non-positive-denominator": 0.041446,
        "negative-equity": 0.082892, "negative-earnings": 0.082892,
        "loss-without-interest": 0.082892, "both-negative": 0.082892, "loss-widened": 0.082892,
        "loss-narrowed": 0.024868, "turned-profitable": -0.024868, "no-debt": -0.082892,
        "no-interest": -0.082892, "net-cash": -0.082892, "no-burn": -0.082892, "not-applicable": 0
      }
    },
    {
      "indicator": "capital-preservation",
      "dimension": "growth",
      "shape": [
        { "x": 0.86, "y": 0.082892 },
        { "x": 0.98, "y": 0.041446 },
        { "x": 1.04, "y": -0.008289 },
        { "x": 1.1, "y": -0.058025 },
        { "x": 1.22, "y": -0.082892 }
      ],
      "notMeaningful": {
        "missing-input": 0.041446, "missing-history": 0.016578, "basis-mismatch": 0.041446,
        "zero-denominator": 0.041446, "non-positive-denominator": 0.041446,
        "negative-equity": 0.082892, "negative-earnings": 0.082892,
        "loss-without-interest": 0.082892, "both-negative": 0.082892, "loss-widened": 0.082892,
        "loss-narrowed": 0.024868, "turned-profitable": -0.024868, "no-debt": -0.082892,
        "no-interest": -0.082892, "net-cash": -0.082892, "no-burn": -0.082892, "not-applicable": 0
      }
    },
    {
      "indicator": "size-total-assets",
      "dimension": "size-volatility",
      "shape": [
        { "x": 0.223144, "y": 0.20723 },
        { "x": 3.912023, "y": 0.103615 },
        { "x": 5.756463, "y": -0.020723 },
        { "x": 7.600902, "y": -0.145061 },
        { "x": 11.289782, "y": -0.20723 }
      ],
      "notMeaningful": {
        "missing-input": 0.103615, "missing-history": 0.041446, "basis-mismatch": 0.103615,
        "zero-denominator": 0.103615, "non-positive-denominator": 0.103615,
        "negative-equity": 0.20723, "negative-earnings": 0.20723, "loss-without-interest": 0.20723,
        "both-negative": 0.20723, "loss-widened": 0.20723, "loss-narrowed": 0.062169,
        "turned-profitable": -0.062169, "no-debt": -0.20723, "no-interest": -0.20723,
        "net-cash": -0.20723, "no-burn": -0.20723, "not-applicable": 0
      }
    },
    {
      "indicator": "revenue-variation",
      "dimension": "size-volatility",
      "shape": [
        { "x": -0.24, "y": -0.062169 },
        { "x": 0.08, "y": -0.043518 },
        { "x": 0.24, "y": -0.006217 },
        { "x": 0.4, "y": 0.031085 },
        { "x": 0.72, "y": 0.062169 }
      ],
      "notMeaningful": {
        "missing-input": 0.031085, "missing-history": 0.012434, "basis-mismatch": 0.031085,
        "zero-denominator": 0.031085, "non-positive-denominator": 0.031085,
        "negative-equity": 0.062169, "negative-earnings": 0.062169,
        "loss-without-interest": 0.062169, "both-negative": 0.062169, "loss-widened": 0.062169,
        "loss-narrowed": 0.018651, "turned-profitable": -0.018651, "no-debt": -0.062169,
        "no-interest": -0.062169, "net-cash": -0.062169, "no-burn": -0.062169, "not-applicable": 0
      }
    },
    {
      "indicator": "ebitda-margin-deviation",
      "dimension": "size-volatility",
      "shape": [
        { "x": -0.06, "y": -0.062169 },
        { "x": 0.01, "y": -0.043518 },
        { "x": 0.045, "y": -0.006217 },
        { "x": 0.08, "y": 0.031085 },
        { "x": 0.15, "y": 0.062169 }
      ],
      "notMeaningful": {
        "missing-input": 0.031085, "missing-history": 0.012434, "basis-mismatch": 0.031085,
        "zero-denominator": 0.031085, "non-positive-denominator": 0.031085,
        "negative-equity": 0.062169, "negative-earnings": 0.062169,
        "loss-without-interest": 0.062169, "both-negative": 0.062169, "loss-widened": 0.062169,
        "loss-narrowed": 0.018651, "turned-profitable": -0.018651, "no-debt": -0.062169,
        "no-interest": -0.062169, "net-cash": -0.062169, "no-burn": -0.062169, "not-applicable": 0
      }
    },
    {
      "indicator": "loss-years",
      "dimension": "size-volatility",
      "shape": [
        { "x": -3, "y": -0.082892 },
        { "x": 0, "y": -0.058025 },
        { "x": 1.5, "y": -0.008289 },
        { "x": 3, "y": 0.041446 },
        { "x": 6, "y": 0.082892 }
      ],
      "notMeaningful": {
        "missing-input": 0.041446, "missing-history": 0.016578, "basis-mismatch": 0.041446,
        "zero-denominator": 0.041446, "non-positive-denominator": 0.041446,
        "negative-equity": 0.082892, "negative-earnings": 0.082892,
        "loss-without-interest": 0.082892, "both-negative": 0.082892, "loss-widened": 0.082892,
        "loss-narrowed": 0.024868, "turned-profitable": -0.024868, "no-debt": -0.082892,
        "no-interest": -0.082892, "net-cash": -0.082892, "no-burn": -0.082892, "not-applicable": 0
      }
    },
    {
      "indicator": "industry-score",
      "dimension": "industry",
      "shape": [
        { "x": -20, "y": 0.506563 },
        { "x": 30, "y": 0.253282 },
        { "x": 55, "y": -0.050656 },
        { "x": 80, "y": -0.354594 },
        { "x": 130, "y": -0.506563 }
      ],
      "notMeaningful": {
        "missing-input": 0.050656, "missing-history": 0.050656, "basis-mismatch": 0.253282,
        "zero-denominator": 0.253282, "non-positive-denominator": 0.253282,
        "negative-equity": 0.506563, "negative-earnings": 0.506563,
        "loss-without-interest": 0.506563, "both-negative": 0.506563, "loss-widened": 0.506563,
        "loss-narrowed": 0.151969, "turned-profitable": -0.151969, "no-debt": -0.506563,
        "no-interest": -0.506563, "net-cash": -0.506563, "no-burn": -0.506563, "not-applicable": 0
      }
    },
    {
      "indicator": "management-score",
      "dimension": "management",
      "shape": [
        { "x": -20, "y": 0.36841 },
        { "x": 30, "y": 0.184205 },
        { "x": 55, "y": -0.036841 },
        { "x": 80, "y": -0.257887 },
        { "x": 130, "y": -0.36841 }
      ],
      "notMeaningful": {
        "missing-input": 0.036841, "missing-history": 0.036841, "basis-mismatch": 0.184205,
        "zero-denominator": 0.184205, "non-positive-denominator": 0.184205,
        "negative-equity": 0.36841, "negative-earnings": 0.36841, "loss-without-interest": 0.36841,
        "both-negative": 0.36841, "loss-widened": 0.36841, "loss-narrowed": 0.110523,
        "turned-profitable": -0.110523, "no-debt": -0.36841, "no-interest": -0.36841,
        "net-cash": -0.36841, "no-burn": -0.36841, "not-applicable": 0
      }
    },
    {
      "indicator": "payment-score",
      "dimension": "payment-behaviour",
      "shape": [
        { "x": -20, "y": 0.276307 },
        { "x": 30, "y": 0.138154 },
        { "x": 55, "y": -0.027631 },
        { "x": 80, "y": -0.193415 },
        { "x": 130, "y": -0.276307 }
      ],
      "notMeaningful": {
        "missing-input": 0.027631, "missing-history": 0.027631, "basis-mismatch": 0.138154,
        "zero-denominator": 0.138154, "non-positive-denominator": 0.138154,
        "negative-equity": 0.276307, "negative-earnings": 0.276307,
        "loss-without-interest": 0.276307, "both-negative": 0.276307, "loss-widened": 0.276307,
        "loss-narrowed": 0.082892, "turned-profitable": -0.082892, "no-debt": -0.276307,
        "no-interest": -0.276307, "net-cash": -0.276307, "no-burn": -0.276307, "not-applicable": 0
      }
    },
    {
      "indicator": "legal-score",
      "dimension": "legal-network",
      "shape": [
        { "x": -20, "y": 0.276307 },
        { "x": 30, "y": 0.138154 },
        { "x": 55, "y": -0.027631 },
        { "x": 80, "y": -0.193415 },
        { "x": 130, "y": -0.276307 }
      ],
      "notMeaningful": {
        "missing-input": 0.027631, "missing-history": 0.027631, "basis-mismatch": 0.138154,
        "zero-denominator": 0.138154, "non-positive-denominator": 0.138154,
        "negative-equity": 0.276307, "negative-earnings": 0.276307,
        "loss-without-interest": 0.276307, "both-negative": 0.276307, "loss-widened": 0.276307,
        "loss-narrowed": 0.082892, "turned-profitable": -0.082892, "no-debt": -0.276307,
        "no-interest": -0.276307, "net-cash": -0.276307, "no-burn": -0.276307, "not-applicable": 0
      }
    }
  ],
  "calibration": { "intercept": 0, "slope": 1 },
  "source": {
    "citation": "Expert judgement: dimension weights by segment and typical bands of each ratio",
    "locator": "bands from common credit practice, from memory; weights are a design of this product",
    "confidence": "design"
  },
  "limitations": {
    "en": "Expert and uncalibrated: not fitted on defaults. The PD orders companies; its level is a convention of the scale until the model is fitted and calibrated.",
    "zh": "专家判断、未经校准：未用违约样本拟合。PD 仅用于排序，其水平在模型拟合校准前为刻度约定。"
  }
};
