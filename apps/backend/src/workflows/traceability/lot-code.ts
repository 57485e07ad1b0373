import { randomInt } from "node:crypto"

/** No 0/O, 1/I/L: typed from a label without doubt. */
const letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"

/** A fresh public code of a lot: ten characters, 31¹⁰ ≈ 8 × 10¹⁴, so nobody finds a lot by trying. */
export const lotCode = (): string => Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join("")
