import type { PackSeed } from "./types"

/** Words that already say how many pieces they hold. */
const COUNTED = new Set(["chục", "đôi", "cặp"])
const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 })

/** "túi 5 kg", "hộp 20 gói"; only the unit where the measure adds nothing: "chiếc", "chục", "chậu". */
export function packTitle({ unit, amount, measure }: PackSeed): string {
  const single = amount === 1 && (measure === "chiếc" || measure === "cây")
  return single || COUNTED.has(unit) ? unit : `${unit} ${number.format(amount)} ${measure}`
}
