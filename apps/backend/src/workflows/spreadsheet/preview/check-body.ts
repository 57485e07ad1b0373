import { type CreateVendorProductBody, createVendorProductSchema } from "@cho-htx/contracts"
import { Refusal } from "../../../lib/refusal"
import { checkWords } from "../../listing/check-words"
import { listingMessages } from "../../listing/messages"
import type { ColumnKey } from "../columns/column"

const ofPacks: Record<string, ColumnKey> = {
  title: "pack",
  pack_unit: "pack_unit",
  "net.amount": "net_amount",
  "net.unit": "net_unit",
  shipping_weight_g: "weight",
}
const isShared = (path: string) => path.replace(/^facts\./, "")

/** Which row (by its place in the group) and column a path of the body stands for. */
function placeOf(path: string): { index: number; key: ColumnKey } {
  const [, index, rest = ""] = /^variants\.(\d+)\.(.+)$/.exec(path) ?? []
  if (index !== undefined) return { index: Number(index), key: ofPacks[rest] ?? keyOf(rest) ?? "pack" }
  return { index: 0, key: keyOf(isShared(path)) ?? "title" }
}

const keys = [
  "sku",
  "title",
  "price",
  "stock",
  "category",
  "description",
  "origin",
  "shelf_life",
  "storage",
  "season",
] as const
const more = ["ingredients", "handling", "transit_days", "low_stock_at"] as const
const keyOf = (name: string): ColumnKey | undefined => [...keys, ...more].find((key) => key === name)

/** What the form's own checks say of a product, by row of its group and column; nothing when it is good. */
export function checkBody(body: CreateVendorProductBody): { index: number; key: ColumnKey; message: string }[] {
  const { error } = createVendorProductSchema.safeParse(body)
  const issues =
    error?.issues.map(({ path }) => ({ ...placeOf(path.join(".")), message: listingMessages.control })) ?? []
  try {
    checkWords(body)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    const details = refusal.details ?? []
    return [...issues, ...details.map(({ path = "", message }) => ({ ...placeOf(path), message }))]
  }
  return issues
}
