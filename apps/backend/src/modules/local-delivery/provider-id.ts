/** Id under which Medusa knows the provider: its identifier and the id given in medusa-config.ts. */
export const LOCAL_DELIVERY_PROVIDER = "local-delivery_htx"
