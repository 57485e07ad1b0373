import type { AdminParcel, AdminParcelLine } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { packsLeft } from "./line-quantities"
import { Tag } from "./tag"
import { Thumb } from "./thumb"

/** What is in a parcel; lines canceled whole are struck, canceled packs carry what they took off. */
export function ParcelLines({ parcel }: { parcel: AdminParcel }) {
  return (
    <ul className="divide-y">
      {parcel.lines.map((line) => (
        <ParcelLine key={line.id} line={line} ended={parcel.state === "canceled"} />
      ))}
    </ul>
  )
}

function ParcelLine({ line, ended }: { line: AdminParcelLine; ended: boolean }) {
  const { words } = useWords()
  const canceled = line.canceled_quantity
  const struck = ended || packsLeft(line) === 0 ? "line-through text-ui-fg-muted" : ""
  return (
    <li className="flex items-center gap-x-3 px-4 py-3 md:px-6">
      <Thumb src={line.thumbnail} />
      <div className="min-w-0 flex-1">
        {line.product_id ? (
          <Link
            to={`/products/${line.product_id}`}
            className={`txt-compact-small-plus hover:text-ui-fg-interactive ${struck}`}
          >
            {line.label}
          </Link>
        ) : (
          <Text size="small" weight="plus" className={struck}>
            {line.label}
          </Text>
        )}
        <div className="flex flex-wrap items-center gap-x-2">
          <Text size="xsmall" className="text-ui-fg-subtle cho-num">
            {words("orderGroup.quantity", { count: line.quantity, price: formatDong(line.unit_price) })}
          </Text>
          {canceled > 0 && !ended ? (
            <Tag color="red">
              {words("parcel.lineCanceled", { count: canceled, sum: formatDong(line.canceled_total) })}
            </Tag>
          ) : null}
        </div>
      </div>
      <span className={`txt-small cho-num ${struck}`}>{formatDong(line.total)}</span>
    </li>
  )
}
