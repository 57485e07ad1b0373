import { makerTone } from "./maker-tone"

const sizes = {
  small: "size-10 text-sm leading-8",
  normal: "size-14 text-lg leading-[46px]",
  large:
    "size-22 text-3xl leading-[78px] shadow-[0_0_0_4px_var(--surface)] min-[900px]:size-32 min-[900px]:text-[42px] min-[900px]:leading-[118px]",
}

export interface MakerTileProps {
  /** Stable id of the cooperative: chooses the ground. */
  id: string
  /** Two letters. */
  initials: string
  logoUrl?: string | null
  size?: keyof typeof sizes
}

/** Square tile with a weave cap: two letters, or the cooperative's logo under the same cap. */
export function MakerTile({ id, initials, logoUrl, size = "normal" }: MakerTileProps) {
  return (
    <span
      aria-hidden="true"
      style={{ backgroundColor: makerTone(id) }}
      className={`relative grid flex-none place-items-end justify-center overflow-hidden rounded-md bg-(image:--weave) bg-[length:32px_8px] bg-repeat-x font-bold text-white tracking-[0.02em] ${sizes[size]}`}
    >
      {logoUrl ? (
        <img
          src={logoUrl}
          alt=""
          width={128}
          height={128}
          loading="lazy"
          className="absolute inset-x-0 top-2 bottom-0 size-full object-cover"
        />
      ) : (
        initials
      )}
    </span>
  )
}
