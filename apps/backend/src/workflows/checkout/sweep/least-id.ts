const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** The smallest id Medusa can have made at an instant (ms): its ids begin with the time in ten characters of Crockford's base 32. */
export function leastId(prefix: string, at: number): string {
  let rest = at
  let text = ""
  for (let place = 0; place < 10; place += 1) {
    text = ALPHABET.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return `${prefix}_${text}`
}
