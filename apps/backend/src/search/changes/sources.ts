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

/** Stock changes with every sale; a document only when an item runs out or comes back. `before` and `changed` are the rows of an update. */
export const stockCrossing = `select v.product_id from changed c join before b on b.id = c.id
  join product_variant_inventory_item i on i.inventory_item_id = c.inventory_item_id join product_variant v on v.id = i.variant_id
  where (c.stocked_quantity - c.reserved_quantity > 0) is distinct from (b.stocked_quantity - b.reserved_quantity > 0)
    or c.deleted_at is distinct from b.deleted_at`

/** A new or removed stock level. */
export const stockRow = `select v.product_id from changed c
  join product_variant_inventory_item i on i.inventory_item_id = c.inventory_item_id join product_variant v on v.id = i.variant_id`
