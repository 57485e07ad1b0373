import { CaretGlyph } from "@cho-htx/ui/glyphs"
import type { ReactNode } from "react"

const tones = {
  warn: "bg-nghe-100 text-nghe-700",
  bad: "bg-son-100 text-son-800",
  ok: "bg-leaf-100 text-leaf-800",
  info: "bg-bien-100 text-bien-700",
}

/** One job: sign, what to do, why now. */
export function JobRow({
  tone,
  icon,
  title,
  detail,
}: {
  tone: keyof typeof tones
  icon: ReactNode
  title: string
  detail: string
}) {
  return (
    <span className="flex min-h-17 items-center gap-3 px-3.5 py-3 leading-[1.4]">
      <span className={`grid size-11 flex-none place-items-center rounded-md ${tones[tone]}`}>{icon}</span>
      <span className="min-w-0 flex-1">
        <b>{title}</b>
        <span className="block text-sm text-soft">{detail}</span>
      </span>
      <CaretGlyph size={18} />
    </span>
  )
}
