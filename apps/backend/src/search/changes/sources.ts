const viaVariant = "select v.product_id from changed c join product_variant v on v.id = c.variant_id"
const viaPriceSet = (prices: string) =>
  `select v.product_id from ${prices} join product_variant_price_set s on s.price_set_id = p.price_set_id join product_variant v on v.id = s.variant_id`

/** For each table a search document depends on: which products a change of its rows touches. `changed` is the statement's rows. */
export const changeSources: Record<string, string> = {
  product: "select id from changed",
  product_variant: "select product_id from changed",
  product_category_product: "select product_id from changed",
  product_category:
    "select g.product_id from changed c join product_category_product g on g.product_category_id = c.id",
  product_collection: "select p.id from changed c join product p on p.collection_id = c.id",
  image: "select product_id from changed",
  product_sales_channel: "select product_id from changed",
  product_variant_price_set: viaVariant,
  product_variant_inventory_item: viaVariant,
  price: viaPriceSet("changed p"),
  price_rule: viaPriceSet("changed c join price p on p.id = c.price_id"),
  price_list: viaPriceSet("changed c join price p on p.price_list_id = c.id"),
  price_list_rule: viaPriceSet("changed c join price p on p.price_list_id = c.price_list_id"),
  cooperative: "select l.product_id from changed c join cooperative_product l on l.cooperative_id = c.id",
  cooperative_product: "select product_id from changed",
  certificate: "select l.product_id from changed c join certificate_product l on l.certificate_id = c.id",
  certificate_product: "select product_id from changed",
  review: "select product_id from changed",
}

const offers = (row: string) => `${row}.stocked_quantity - ${row}.reserved_quantity`
const enough = (row: string) => `${offers(row)} >= greatest(i.required_quantity, 1)`

/**
 * Stock changes with every sale; a document only when an item runs out or comes back, by a sale, a delivery or a reservation. `before` and
 * `changed` are the rows of an update. The row's lock makes that exact while an item lies in one place; in several, transactions at once
 * could each see goods left in the other place, so there every change marks.
 */
export const stockCrossing = `select v.product_id from changed c join before b on b.id = c.id
  join product_variant_inventory_item i on i.inventory_item_id = c.inventory_item_id join product_variant v on v.id = i.variant_id
  where (${enough("c")}) is distinct from (${enough("b")}) or c.deleted_at is distinct from b.deleted_at
    or (${offers("c")} <> ${offers("b")} and exists (select from inventory_level o
      where o.inventory_item_id = c.inventory_item_id and o.id <> c.id and o.deleted_at is null))`

/** A new or removed stock level. */
export const stockRow = `select v.product_id from changed c
  join product_variant_inventory_item i on i.inventory_item_id = c.inventory_item_id join product_variant v on v.id = i.variant_id`
