export interface ThumbProps {
  src: string | null
  /** Edge in CSS pixels. */
  size: 52 | 72
}

/** Small square picture of a good; decorative, its name stands beside it. */
export function Thumb({ src, size }: ThumbProps) {
  const shape = size === 72 ? "size-18 rounded-md" : "size-13 rounded-lg"
  if (!src) return <span aria-hidden="true" className={`flex-none bg-rice-100 ${shape}`} />
  return (
    <img src={src} alt="" width={size} height={size} loading="lazy" className={`flex-none object-cover ${shape}`} />
  )
}
