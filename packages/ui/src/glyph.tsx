export interface GlyphProps {
  /** Edge in CSS pixels. */
  size?: number
  className?: string
}

/** One Phosphor path (256 × 256) in the text's colour; decorative, so hidden from screen readers. */
export function Glyph({ path, size = 20, className = "" }: GlyphProps & { path: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 256 256"
      width={size}
      height={size}
      fill="currentColor"
      className={`inline-block flex-none ${className}`}
    >
      <path d={path} />
    </svg>
  )
}
