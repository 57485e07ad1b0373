import type { ReactNode } from "react"

const tones = {
  plain: "bg-rice-100 text-rice-800",
  ok: "bg-leaf-100 text-leaf-800",
  warn: "bg-nghe-100 text-nghe-700",
  bad: "bg-son-100 text-son-800",
  info: "bg-bien-100 text-bien-700",
}

export interface TagProps {
  tone?: keyof typeof tones
  children: ReactNode
  className?: string
}

/** A small state word; colour never stands alone, so it always holds text. */
export function Tag({ tone = "plain", children, className = "" }: TagProps) {
  return (
    <span
      className={`inline-flex min-h-6.5 items-center gap-[5px] rounded-sm px-[9px] py-0.5 font-bold text-[13px] leading-[1.35] ${tones[tone]} ${className}`}
    >
      {children}
    </span>
  )
}
