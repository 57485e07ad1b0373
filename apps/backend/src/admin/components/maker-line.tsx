import { Link } from "react-router-dom"
import type { Maker } from "../lib/use-maker"
import { CooperativeStatusTag } from "./cooperative-status-tag"
import { MakerTile } from "./maker-tile"

/** A cooperative in one line, leading to its page. */
export function MakerLine({ maker }: { maker: Maker }) {
  return (
    <Link
      to={`/cooperatives/${maker.id}`}
      className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center gap-x-3 px-4 py-3 outline-none md:px-6"
    >
      <MakerTile id={maker.id} initials={maker.initials} />
      <span className="txt-compact-small-plus min-w-0 flex-1 truncate">{maker.short_name}</span>
      <CooperativeStatusTag status={maker.status} />
    </Link>
  )
}
