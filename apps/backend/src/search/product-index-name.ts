/** Name of the index shoppers search; tables and definitions refer to it. */
export const PRODUCT_INDEX = "product"
