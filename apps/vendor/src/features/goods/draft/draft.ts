import type { VendorProductState } from "@cho-htx/contracts"
import type { GoodsForm } from "../form/goods-form"

/** A write on its way: sent again as it is, under its key, until an answer comes. */
export interface Write {
  kind: "create" | "update" | "stock" | "submit"
  path: string
  body: unknown
  key: string
  /** Names of the parts it carries. */
  parts: string[]
  /** The form when it was made. */
  form: GoodsForm
}

/** One field that somebody else has changed meanwhile. */
export interface Clash {
  /** As in the contract: "title", "facts.origin", "photos". */
  field: string
  /** The market's sentence: who, when, what was, what is; null when it had none. */
  told: string | null
  /** True when this person has changed it too, and must choose. */
  both: boolean
}

export interface Conflict {
  theirs: GoodsForm
  version: string
  state: VendorProductState
  clashes: Clash[]
  /** Ids of the packs on sale: an open request may take out one that is there still. */
  on_sale?: string[]
}

/** What a person writes about one product, on this phone until the market has all of it. */
export interface Draft {
  id: string
  member_id: string
  /** Null until the market has made the product. */
  product_id: string | null
  form: GoodsForm
  /** What the market has, as far as it is known. */
  base: GoodsForm
  version: string | null
  /** Where the product stands at the market; null while it has none. */
  state: VendorProductState | null
  sent: Write | null
  /** What the person asked for: "save" sends an edit of goods that others already see, "submit" hands a draft to the alliance. */
  wanted: "nothing" | "save" | "submit"
  refusal: { message: string | null; details: { path: string; message: string }[] } | null
  conflict: Conflict | null
  attempts: number
  retry_at: number
  /** Last keystroke, and last answer of the market; milliseconds. */
  typed_at: number
  saved_at: number | null
  /** True once all that was wanted is done. */
  done: boolean
  /** When something was last settled with the market, milliseconds: tells two windows of one phone whose knowledge is newer. */
  turn?: number
  /** The form as both windows had it when another one let the draft go: what differs from it was typed here since. */
  since?: GoodsForm | undefined
}

/** Drafts nobody else looks at are sent as they grow; of goods that wait for the alliance or are on sale nothing is sent unasked. */
export const growsAtMarket = ({ state }: Pick<Draft, "state">): boolean =>
  state === null || state === "draft" || state === "rejected"
