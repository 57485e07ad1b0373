/** One edit of the stock of a variant at its cooperative's place. */
export interface StockInput {
  variant_id: string
  /** Whole units of the shelf. */
  quantity: number
  /** What the person saw on the shelf when they counted; CONFLICT when it is another number by now. */
  expected?: number | undefined
  /** At least five characters: it is read in the record of changes. */
  reason: string
  /** When given, a variant of another cooperative is not found. */
  cooperative_id?: string
  /** "user:<id>", "member:<id>" or "system". */
  actor: string
  /** The cooperative for which staff act. */
  on_behalf_of?: string | null
  /** What makes a repeated request the same one; the same key of the same actor has one effect. */
  request_key?: string | null
}
