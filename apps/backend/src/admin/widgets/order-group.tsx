import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { MakerLine } from "../components/maker-line"
import { Section } from "../components/section"
import { request } from "../lib/request"
import { useMaker } from "../lib/use-maker"
import { useWords } from "../lib/use-words"

export const config = defineWidgetConfig({ zone: "order.details.side.before", id: "cho-htx:order-group" })

interface Linked {
  order: { order_group?: { id: string; display_code: string } | null }
}

/** Which cooperative sends this order, and which purchase it is part of. */
export default function OrderGroupWidget({ data }: { data: { id: string } }) {
  const { words } = useWords()
  const maker = useMaker({ order_id: data.id })
  const path = `/admin/orders/${data.id}?fields=id,order_group.id,order_group.display_code`
  const linked = useQuery({ queryKey: ["console", path], queryFn: () => request<Linked>(path) })
  const group = linked.data?.order.order_group
  if (!maker.data && !group) return null
  return (
    <Section
      title={words("widget.maker")}
      aside={
        group ? (
          <Link
            to={`/order-groups/${group.id}`}
            className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {words("widget.group")} {group.display_code}
          </Link>
        ) : null
      }
    >
      {maker.data ? <MakerLine maker={maker.data} /> : null}
    </Section>
  )
}
