import type { AdminListingRow } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"
import { Tag } from "./tag"

const colors = { open: "orange", approved: "green", rejected: "red" } as const

/** New goods or a change, and once it is decided how. */
export function ListingKindTag({ row }: { row: Pick<AdminListingRow, "kind" | "status" | "change_count"> }) {
  const { words } = useWords()
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Tag color={row.kind === "listing" ? "blue" : "grey"}>
        {row.kind === "listing"
          ? words("listing.kinds.listing")
          : words("listing.changes", { count: row.change_count })}
      </Tag>
      {row.status === "open" ? null : (
        <Tag color={colors[row.status] ?? "grey"}>{words(`listing.statuses.${row.status}`)}</Tag>
      )}
    </span>
  )
}
