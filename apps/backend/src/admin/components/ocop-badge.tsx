import { useWords } from "../lib/use-words"

/** Lacquer and gold: only for a certificate that holds today. */
export function OcopBadge({ stars }: { stars: number }) {
  const { words } = useWords()
  return (
    <span className="cho-ocop" data-stars={stars}>
      OCOP <span aria-hidden>{"★".repeat(stars)}</span>
      <span className="sr-only">{words("certificate.stars", { count: stars })}</span>
    </span>
  )
}
