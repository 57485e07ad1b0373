import { readTaxCode } from "@cho-htx/vietnam"

/** A tax code with the right check digit which no other run has used. */
export function newTaxCode(): string {
  for (;;) {
    const nine = String(Math.floor(Math.random() * 1e9)).padStart(9, "0")
    for (let check = 0; check < 10; check += 1) if (readTaxCode(`${nine}${check}`).ok) return `${nine}${check}`
  }
}
