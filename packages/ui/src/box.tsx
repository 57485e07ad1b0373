import type { HTMLAttributes } from "react"

/** White card with a hairline: the ground of every group on the buying pages. */
export function Box({ className = "", children, ...rest }: HTMLAttributes<HTMLElement>) {
  return (
    <section {...rest} className={`rounded-card border border-line bg-surface p-4 min-[900px]:p-6 ${className}`}>
      {children}
    </section>
  )
}
