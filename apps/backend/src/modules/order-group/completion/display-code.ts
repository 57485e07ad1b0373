import { randomInt } from "node:crypto"

/** No 0/O, 1/I/L: read out on the phone without doubt. */
const letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"

/** A fresh order code such as "HTX-7K3F92"; 31⁶ ≈ 887 million, so the gate retries on the rare collision. */
export const displayCode = (): string =>
  `HTX-${Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join("")}`
