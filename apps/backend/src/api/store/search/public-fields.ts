/** Fields of a product's document that anybody may read through POST /store/search. */
export const shownFields = [
  "status",
  "id",
  "handle",
  "title",
  "label",
  "category",
  "commune",
  "province",
  "cooperative",
  "collection",
  "marks",
  "certificates",
  "stars",
  "price",
  "price_max",
  "in_stock",
  "on_sale",
  "sold",
  "sold_30d",
  "rating",
  "rating_count",
  "created_at",
  "card",
] as const

/** Fields it may be narrowed by. `status` only narrows: the route adds "published" itself. */
export const filterFields = [
  "id",
  "handle",
  "status",
  "category",
  "commune",
  "province",
  "cooperative",
  "collection",
  "marks",
  "certificates",
  "stars",
  "price",
  "price_max",
  "in_stock",
  "on_sale",
  "rating",
  "rating_count",
] as const

export const facetFields = [
  "category",
  "commune",
  "province",
  "cooperative",
  "marks",
  "stars",
  "price",
  "in_stock",
  "on_sale",
] as const

export const orderFields = [
  "_score",
  "id",
  "title",
  "stars",
  "price",
  "price_max",
  "sold",
  "sold_30d",
  "rating",
  "rating_count",
  "popularity",
  "created_at",
] as const

/** Fields whose words are searched. */
export const searchedFields = ["title", "names", "places", "words"] as const
