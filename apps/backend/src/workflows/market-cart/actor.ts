/** Who calls: a signed-in customer, or a guest who holds the cart's id. */
export interface Actor {
  customer_id: string | null
}
