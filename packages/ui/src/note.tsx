import type { ReactNode, Ref } from "react"
import { BadGlyph, InfoGlyph, OkGlyph, WarnGlyph } from "./glyphs"

const tones = {
  info: { box: "border-[#b7dbe5] bg-bien-50", icon: "text-bien-700", Glyph: InfoGlyph },
  ok: { box: "border-leaf-200 bg-leaf-50", icon: "text-leaf-700", Glyph: OkGlyph },
  warn: { box: "border-nghe-200 bg-nghe-50", icon: "text-nghe-700", Glyph: WarnGlyph },
  bad: { box: "border-[#eab9ae] bg-son-50", icon: "text-son-700", Glyph: BadGlyph },
}

export interface NoteProps {
  tone?: keyof typeof tones
  /** `alert` for what must be heard at once, `status` for what may wait. */
  role?: "alert" | "status"
  icon?: ReactNode
  className?: string
  tabIndex?: number
  id?: string
  ref?: Ref<HTMLDivElement>
  children: ReactNode
}

/** Banner: icon, bold first words, one sentence, at most one link. */
export function Note({ tone = "info", icon, className = "", children, ...rest }: NoteProps) {
  const { box, icon: iconClass, Glyph } = tones[tone]
  return (
    <div
      {...rest}
      className={`flex gap-3 rounded-md border px-3.5 py-3 text-ink text-sm leading-[1.55] ${box} ${className}`}
    >
      <span className={`mt-px flex-none ${iconClass}`}>{icon ?? <Glyph size={22} />}</span>
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}
