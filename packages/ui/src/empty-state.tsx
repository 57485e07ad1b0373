import type { ReactNode } from "react"

export interface EmptyStateProps {
  title: string
  /** One sentence. */
  children?: ReactNode
  /** One button or link. */
  action?: ReactNode
  /** Address of a square picture; it is cut to a tray. */
  picture?: string
  heading?: "h1" | "h2" | "h3"
}

/** Nothing here yet: a tray, one line, one sentence, one button. */
export function EmptyState({ title, children, action, picture, heading: Heading = "h2" }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-1.5 rounded-card border border-line bg-surface px-4 py-8 text-center">
      {picture ? (
        <img
          src={picture}
          alt=""
          loading="lazy"
          width={148}
          height={148}
          className="size-37 saturate-75 [clip-path:circle(47.2%_at_50%_51%)]"
        />
      ) : null}
      <Heading className="font-bold text-lg leading-[1.4]">{title}</Heading>
      {children ? <p className="max-w-[34ch] text-soft">{children}</p> : null}
      {action ? <div className="mt-2.5">{action}</div> : null}
    </div>
  )
}
