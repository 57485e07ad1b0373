import type { AdminCheckoutCase, CaseResolution } from "@cho-htx/contracts"
import { formatDateTime, formatDong, formatPhone } from "@cho-htx/vietnam"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useAge } from "../lib/use-age"
import { useCaseWords } from "../lib/use-case-words"
import { useWords } from "../lib/use-words"
import { ActorName } from "./actor-name"
import { CaseDialog } from "./case-dialog"
import { CaseFacts } from "./case-facts"
import { Tag } from "./tag"

/** One case: what happened, to whom, for how long it has waited, and what can be done about it now. */
export function CaseRow({ found }: { found: AdminCheckoutCase }) {
  const { words } = useWords()
  const age = useAge()
  const [chosen, setChosen] = useState<CaseResolution | null>(null)
  const { kind, order_group, state, resolutions, resolution, created_at } = found
  const story = useCaseWords(found)
  const waiting = age(created_at)
  // Asking is safe where placing and dropping are not; a purchase still at its gateway has no page yet.
  const main = resolutions.find((one) => one === "ask_again") ?? resolutions[0]
  return (
    <li className="flex flex-col gap-y-2 px-4 py-4 md:px-6" data-testid="case">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="flex flex-wrap items-center gap-2">
          <Tag color={state === "open" ? "orange" : "green"}>{words(`cases.kinds.${story.kind}`)}</Tag>
          {order_group && kind === "gateway_unclear" && state === "open" ? (
            <span className="txt-compact-small-plus cho-num">{order_group.code}</span>
          ) : order_group ? (
            <Link
              to={`/order-groups/${order_group.id}`}
              className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover cho-num"
            >
              {order_group.code}
            </Link>
          ) : null}
        </div>
        {state === "open" ? (
          <Text size="small" weight="plus" className={waiting.late ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
            {words("cases.waiting", { age: waiting.text })}
          </Text>
        ) : null}
      </div>
      <Text>{words(`cases.stories.${story.key}`, story.values)}</Text>
      {order_group ? (
        <Text size="small" className="text-ui-fg-subtle">
          {order_group.contact_name}, {formatPhone(order_group.phone)}, {formatDong(order_group.total)}
        </Text>
      ) : null}
      <CaseFacts story={story} since={created_at} />
      {state === "open" ? (
        <div className="flex flex-wrap gap-2 pt-1">
          {resolutions.map((one) => (
            <Button key={one} variant={one === main ? "primary" : "secondary"} onClick={() => setChosen(one)}>
              {words(`cases.resolutions.${story.deeds}.${one}.verb`)}
            </Button>
          ))}
        </div>
      ) : (
        <Text size="small">
          {words(`cases.ends.${resolution ?? "other"}`, { defaultValue: words("cases.ends.other") })}
          {found.note ? `: ${found.note}` : ""}{" "}
          <span className="text-ui-fg-subtle">
            {found.resolved_at ? formatDateTime(found.resolved_at) : ""}
            {found.resolved_by ? (
              <>
                , <ActorName actor={found.resolved_by} />
              </>
            ) : null}
          </span>
        </Text>
      )}
      {chosen ? <CaseDialog found={found} resolution={chosen} onClose={() => setChosen(null)} /> : null}
    </li>
  )
}
