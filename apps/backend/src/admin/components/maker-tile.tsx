import type { CSSProperties } from "react"

const tones = ["#0f3326", "#6b3a1e", "#0f566f", "#7e1d12"]

/** One of four grounds by a stable hash of the id. */
function toneOf(id: string): string {
  let hash = 2166136261
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619)
  return tones[(hash >>> 0) % tones.length] ?? "#0f3326"
}

/** Initials of a cooperative under a cap of weave. */
export function MakerTile({ id, initials }: { id: string; initials: string }) {
  const tone = { "--tone": toneOf(id) } as CSSProperties
  return (
    <span className="cho-tile" style={tone} aria-hidden>
      {initials}
    </span>
  )
}
