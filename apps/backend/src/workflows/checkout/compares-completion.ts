/** Test builds set STOCK_COMPLETION=compare to measure against Medusa's own completion; a product never does. */
export const comparesCompletion = (): boolean =>
  process.env.NODE_ENV !== "production" && process.env.STOCK_COMPLETION === "compare"
