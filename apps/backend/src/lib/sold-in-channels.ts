/** SQL that holds for a product of at least one of the sales channels bound to its one placeholder, an array of ids. `product`: alias of its table. */
export const soldInChannels = (product: string): string =>
  `exists (select from product_sales_channel psc where psc.product_id = ${product}.id and psc.deleted_at is null and psc.sales_channel_id = any(?))`
