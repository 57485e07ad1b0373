/** Crockford's letters, as Medusa's ids have them. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** The letter of five bits. */
const letterOf = (value: number): string => letters.charAt(value % 32)

/** A fresh id as the market makes them: prefix and ULID of `now` (milliseconds) with 80 random bits, so that a thing has its name before it was sent. */
export function newId(prefix: "lot" | "lotstep" | "ocop" | "coopinv", now: number = Date.now()): string {
  const time = Array.from({ length: 10 }, (_, place) => letterOf(Math.floor(now / 32 ** (9 - place))))
  const chance = [...crypto.getRandomValues(new Uint8Array(16))].map(letterOf)
  return `${prefix}_${[...time, ...chance].join("")}`
}
