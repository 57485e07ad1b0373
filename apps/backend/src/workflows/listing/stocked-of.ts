import type { Listing } from "./sql/read-listings"

/** Units on the shelf of all packs of a product. */
export const stockedOf = ({ shelves }: Listing): number =>
  [...shelves.values()].reduce((sum, { stocked }) => sum + stocked, 0)
