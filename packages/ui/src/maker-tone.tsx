const TONES = ["var(--leaf-900)", "#6b3a1e", "#0f566f", "#7e1d12"] as const

/** One of four grounds by a stable hash (FNV-1a) of the cooperative's id. */
export function makerTone(id: string): string {
  let hash = 2166136261
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return TONES[(hash >>> 0) % TONES.length] ?? TONES[0]
}
