const grounds = ["bg-leaf-900", "bg-[#6b3a1e]", "bg-bien-700", "bg-lacquer-red"]

const sizes = {
  sm: "size-10 text-sm leading-8",
  md: "size-14 text-lg leading-[46px]",
  xl: "size-22 text-[30px] leading-[78px] shadow-[0_0_0_4px_var(--surface)] min-[900px]:size-32 min-[900px]:text-[42px] min-[900px]:leading-[118px]",
}

/** Which of the four grounds an id gets; stable, so that a maker keeps its colour everywhere. */
function groundOf(id: string): string {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return grounds[sum % grounds.length] ?? "bg-leaf-900"
}

export interface MakerTileProps {
  /** Id of the cooperative. */
  id: string
  /** Two letters, shown while there is no logo. */
  initials: string
  logoUrl?: string | null
  size?: keyof typeof sizes
}

/** Square with the weave as its cap and the maker's initials; decorative, the name stands beside it. */
export function MakerTile({ id, initials, logoUrl, size = "md" }: MakerTileProps) {
  return (
    <span
      aria-hidden="true"
      className={`relative grid flex-none place-items-end justify-center overflow-hidden rounded-md font-bold text-white tracking-[0.02em] ${sizes[size]} ${groundOf(id)}`}
    >
      {logoUrl ? <img src={logoUrl} alt="" className="absolute inset-0 size-full object-cover" /> : initials}
      <span className="absolute inset-x-0 top-0 h-2 bg-(image:--weave) bg-[length:32px_8px]" />
    </span>
  )
}
