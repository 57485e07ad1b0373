/** What went otherwise than planned with one good of a purchase, named by its title. */
export type MishapSeed = { title: string } & (
  | { kind: "cut"; quantity: number }
  /** Integer đồng, given back by hand. */
  | { kind: "refund"; amount: number }
  /** Without `came` the goods are still awaited. */
  | { kind: "return"; quantity: number; came?: { restocked: number; damaged: number } }
)

/** What the cooperative wrote beside it. */
export const mishapReasons = {
  cut: "Mẻ muối này chưa khô, không gửi đi được.",
  refund: "Một túi bị rách khi đi đường, bớt lại cho khách.",
  return: "Khách gửi lại vì đặt thừa.",
} as const
