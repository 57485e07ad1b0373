import type { ReactNode } from "react"
import { Link } from "react-router-dom"

/** The link of a row: the row's own click must not follow it twice. */
export function CellLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link
      to={to}
      onClick={(event) => event.stopPropagation()}
      className="txt-compact-small-plus text-ui-fg-base hover:text-ui-fg-interactive focus-visible:shadow-borders-focus rounded-sm outline-none"
    >
      {children}
    </Link>
  )
}
