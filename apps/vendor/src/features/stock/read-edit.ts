import type { ChangeStockBody, VendorStockRow } from "@cho-htx/contracts"
import { fill } from "../../lib/i18n/fill"
import { vi, type Words } from "../../messages/vi"

export type EditKind = "came" | "gone" | "counted"

export type ReadEdit = { ok: true; body: ChangeStockBody; after: number } | { ok: false; error: string | null }

/** Most units of one pack, as the server has it (MAX_STOCK_QUANTITY of the contract). */
const MOST = 1_000_000

/** What a typed number means for the shelf, or the sentence that says what is wrong with it; no sentence while nothing is typed. */
export function readEdit(kind: EditKind, typed: string, row: VendorStockRow, words: Words): ReadEdit {
  const text = typed.trim()
  if (!text) return { ok: false, error: null }
  const number = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN
  const stocked = row.stocked ?? 0
  const reserved = row.reserved ?? 0
  if (Number.isNaN(number) || number > MOST || (kind !== "counted" && number === 0))
    return { ok: false, error: words.stock.number_missing }
  if (kind === "gone" && number > stocked)
    return { ok: false, error: fill(words.stock.too_few, { n: stocked, m: number }) }
  const after = kind === "counted" ? number : kind === "came" ? stocked + number : stocked - number
  if (after < reserved)
    return { ok: false, error: fill(words.stock.below_reserved, { n: reserved, unit: row.unit ?? words.home.unit }) }
  // Kept in the history of the shelf, which staff and colleagues read.
  const reason = vi.stock.reasons[kind]
  const body: ChangeStockBody =
    kind === "counted"
      ? { mode: "set", quantity: number, reason }
      : { mode: "adjust", quantity: kind === "came" ? number : -number, reason }
  return { ok: true, body, after }
}
