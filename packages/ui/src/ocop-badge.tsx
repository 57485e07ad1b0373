const STAR =
  "M234.5,114.38l-45.1,39.36,13.51,58.6a16,16,0,0,1-23.84,17.34l-51.11-31-51,31a16,16,0,0,1-23.84-17.34L66.61,153.8,21.5,114.38a16,16,0,0,1,9.11-28.06l59.46-5.15,23.21-55.36a15.95,15.95,0,0,1,29.44,0h0L166,81.17l59.44,5.15a16,16,0,0,1,9.11,28.06Z"

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
  const edge = size === "large" ? 15 : 12
  return (
    <span
      className={`inline-flex items-center whitespace-nowrap rounded-sm font-bold text-lacquer-gold leading-none tracking-[0.04em] ${
        stars >= 5 ? "bg-lacquer-red" : "bg-lacquer"
      } ${sizes[size]} ${className}`}
    >
      <span>OCOP</span>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${stars * 268} 256`}
        width={Math.round(stars * edge * 1.06)}
        height={edge}
        fill="currentColor"
      >
        {Array.from({ length: stars }, (_, index) => index * 268).map((x) => (
          <path key={x} d={STAR} transform={`translate(${x})`} />
        ))}
      </svg>
      <span className="sr-only">{label}</span>
    </span>
  )
}
