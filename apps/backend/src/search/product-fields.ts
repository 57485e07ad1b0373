import { search } from "@medusajs/framework/utils"

/** Fields of the product index. Four text weights: title, names of maker and kind, place names, everything else. */
export const productFields = search.define({
  id: search.keyword().filterable().sortable(),
  handle: search.keyword().filterable(),
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  title: search.text().searchable({ weight: 8 }).sortable(),
  names: search.text().array().searchable({ weight: 4 }).retrievable(false),
  places: search.text().array().searchable({ weight: 2 }).retrievable(false),
  words: search.text().array().searchable({ weight: 1 }).retrievable(false),
  /** Title with the default pack, for highlighting. */
  label: search.text(),
  category: search.keyword().array().filterable().facetable(),
  commune: search.keyword().filterable().facetable(),
  /** Two digits of the statistics office. */
  province: search.keyword().filterable().facetable(),
  cooperative: search.keyword().filterable().facetable(),
  cooperative_id: search.keyword().filterable(),
  collection: search.keyword().filterable(),
  marks: search.keyword().array().filterable().facetable(),
  /** Numbers of the OCOP decisions valid on the day the document was built; their words are searched through `words`. */
  certificates: search.keyword().array().filterable(),
  /** Valid OCOP stars on the day the document was built. */
  stars: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["value"] }),
  /** Lowest price of the packs in stock (of all packs when sold out), integer đồng with tax: the one the card shows. */
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  /** Highest price of its packs, integer đồng with tax. */
  price_max: search.integer().filterable().sortable(),
  in_stock: search.boolean().filterable().facetable(),
  on_sale: search.boolean().filterable().facetable(),
  /** Units sold since ever and in the last 30 days. */
  sold: search.integer().sortable(),
  sold_30d: search.integer().sortable(),
  /** Mean of the published reviews, 1–5; absent without one. */
  rating: search.float().filterable().sortable(),
  rating_count: search.integer().filterable().sortable(),
  /** 0–1: stock, stars, sales and rating (`popularity`), blended into relevance by the provider. */
  popularity: search.float().sortable(),
  created_at: search.date().sortable(),
  /** JSON text of ProductCard: what lists draw, ready-made. */
  card: search.keyword(),
  /** JSON text of ProductRecord: what the product page draws beside its cooperative. */
  record: search.keyword(),
  /** Tells whether a document still equals what the database says. */
  checksum: search.keyword(),
})
