import type { Rating } from "./types"

/** Shares of the whole; they add up to 1. Chosen, not learnt: what cannot be bought helps nobody, an OCOP star is the alliance's own judgement, and sales and ratings are few in a young market. */
const weights = { stock: 0.45, stars: 0.25, sales: 0.15, rating: 0.15 }

/** Units in 30 days with which the share of sales is full. */
const manySold = 300

/**
 * A few kind friends must not outrank many buyers: every product starts with five reviews of 3.5, the Bayesian average
 * known from the rankings of IMDb (R·v + C·m) / (v + m).
 */
const prior = { average: 3.5, count: 5 }

interface Popularity {
  inStock: boolean
  /** Valid OCOP stars, 3–5. */
  stars: number | null
  /** Units sold in the last 30 days. */
  soldLately: number
  rating: Rating | undefined
}

function ratingShare({ average, count }: Rating): number {
  const smooth = (average * count + prior.average * prior.count) / (count + prior.count)
  return (smooth - 1) / 4
}

/** 0–1, four decimals: stock, stars, sales of the last 30 days on a logarithmic scale, and the smoothed rating, each with its weight. */
export function popularity({ inStock, stars, soldLately, rating }: Popularity): number {
  const sales = Math.min(1, Math.log1p(Math.max(0, soldLately)) / Math.log1p(manySold))
  const sum =
    (inStock ? weights.stock : 0) +
    (weights.stars * (stars ?? 0)) / 5 +
    weights.sales * sales +
    weights.rating * ratingShare(rating ?? { average: 0, count: 0 })
  return Number(sum.toFixed(4))
}
