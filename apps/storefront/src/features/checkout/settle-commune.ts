import type { CommuneMatch } from "@cho-htx/contracts"

const KIND = /^(xã|phường|thị trấn|đặc khu)\s+/

function bare(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(KIND, "").replaceAll(/\s+/g, " ").trim()
}

/**
 * The one place meant by what was typed, accents included, or null when the buyer must choose:
 * several places carry that name, or the old unit was split.
 */
export function settleCommune(typed: string, matches: CommuneMatch[]): CommuneMatch | null {
  const wanted = bare(typed)
  if (!wanted) return null
  const exact = matches.filter(
    (match) => bare(match.former?.ward ?? match.name) === wanted || bare(match.name) === wanted,
  )
  const [only] = exact
  return exact.length === 1 && only && !only.ambiguous ? only : null
}
