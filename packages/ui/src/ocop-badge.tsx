const sizes = {
  small: "h-6 gap-1 px-1.5 text-[11px] min-[900px]:h-6.5 min-[900px]:gap-[5px] min-[900px]:px-2",
  normal: "h-6.5 gap-[5px] px-2 text-[11px]",
  large: "h-8.5 gap-2 px-3 text-sm",
}

export interface OcopBadgeProps {
  /** 3–5, valid today: an expired certificate has no badge. */
  stars: number
  /** Hidden words, "4 sao". */
  label: string
  size?: keyof typeof sizes
  className?: string
}

/** Lacquer ground, the word OCOP and as many gold stars as earned; five stars on lacquer red. */
export function OcopBadge({ stars, label, size = "normal", className = "" }: OcopBadgeProps) {
  const large = size === "large"
  return (
    <span
      className={`inline-flex items-center whitespace-nowrap rounded-sm font-bold text-lacquer-gold leading-none tracking-[0.04em] ${
        stars >= 5 ? "bg-lacquer-red" : "bg-lacquer"
      } ${sizes[size]} ${className}`}
    >
      <span>OCOP</span>
      <span
        aria-hidden="true"
        style={{ width: stars * (large ? 16 : 13) }}
        className={`bg-current forced-color-adjust-none [mask-image:var(--star)] ${large ? "h-[15px] [mask-size:16px_15px]" : "h-3 [mask-size:13px_12px]"}`}
      />
      <span className="sr-only">{label}</span>
    </span>
  )
}
