interface CommuneName {
  name: string
  province_name: string
}

const NAME = "cho-htx.seller.communes"
/** Enough for every change of mind. */
const MOST = 20

function readKept(): [string, CommuneName][] {
  try {
    const kept: Record<string, CommuneName> = JSON.parse(localStorage.getItem(NAME) ?? "{}")
    return Object.entries(kept)
  } catch {
    return []
  }
}

/** Remembers what a chosen commune is called: the server answers a request for another commune with its code alone. */
export function rememberCommune(code: string, { name, province_name }: CommuneName): void {
  const others = readKept().filter(([kept]) => kept !== code)
  try {
    const kept = [...others, [code, { name, province_name }] as const].slice(-MOST)
    localStorage.setItem(NAME, JSON.stringify(Object.fromEntries(kept)))
  } catch {
    // A full disk: the code is shown instead.
  }
}

/** What a commune is called, if it was chosen on this phone. */
export const communeName = (code: string): CommuneName | null => readKept().find(([kept]) => kept === code)?.[1] ?? null
