import { Link, type LinkProps } from "@tanstack/react-router"
import type { ReactNode } from "react"

export interface TaskTileProps {
  to: LinkProps["to"]
  icon: ReactNode
  title: string
  detail: string
  /** In a yellow disc; the words beside it say what is counted. */
  count?: string | null
  hot?: boolean
}

/** One of the four tasks: a big target with a sign, a word and one line. */
export function TaskTile({ to, icon, title, detail, count, hot }: TaskTileProps) {
  const tone = hot ? "border-leaf-700 bg-leaf-700 text-white" : "border-line bg-surface text-ink"
  return (
    <Link
      to={to}
      className={`relative flex min-h-38 flex-col rounded-[16px] border-[1.5px] px-3.5 py-4 no-underline shadow-card min-[900px]:min-h-44 min-[900px]:p-5 ${tone}`}
    >
      <span className={`mb-auto leading-none ${hot ? "text-leaf-100" : "text-leaf-700"}`}>{icon}</span>
      <b className="mt-2.5 text-xl leading-[1.35]">{title}</b>
      <span className={`text-sm leading-[1.45] ${hot ? "text-leaf-100" : "text-soft"}`}>{detail}</span>
      {count ? (
        <span
          aria-hidden="true"
          className="absolute top-3 right-3 h-8 min-w-8 rounded-2xl bg-nghe-400 px-1.5 text-center font-bold text-ink text-lg leading-8"
        >
          {count}
        </span>
      ) : null}
    </Link>
  )
}
