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
  cooperative: search.keyword().filterable().facetable(),
  cooperative_id: search.keyword().filterable(),
  collection: search.keyword().filterable(),
  marks: search.keyword().array().filterable().facetable(),
  /** Valid OCOP stars on the day the document was built. */
  stars: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["value"] }),
  /** Lowest price, integer đồng with tax. */
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  in_stock: search.boolean().filterable().facetable(),
  on_sale: search.boolean().filterable(),
  sold: search.integer().sortable(),
  /** 0–1: stock, stars and sales, blended into relevance by the provider. */
  popularity: search.float().sortable(),
  created_at: search.date().sortable(),
  /** JSON text of ProductCard: what lists draw, ready-made. */
  card: search.keyword(),
  /** JSON text of ProductRecord: what the product page draws beside its cooperative. */
  record: search.keyword(),
  /** Tells whether a document still equals what the database says. */
  checksum: search.keyword(),
})
