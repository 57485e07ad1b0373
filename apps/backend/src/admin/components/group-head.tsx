import type { AdminOrderGroupDetail } from "@cho-htx/contracts"
import { formatDateTime, formatDong } from "@cho-htx/vietnam"
import { Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { CancelGroup } from "./cancel-group"
import { CopyButton } from "./copy-button"
import { GroupStateTag } from "./group-state-tag"
import { Tag } from "./tag"

/** Code, buyer, time, state and the sum. */
export function GroupHead({ group }: { group: AdminOrderGroupDetail }) {
  const { words } = useWords()
  return (
    <Container className="overflow-hidden p-0">
      <div className="cho-weave" aria-hidden />
      <div className="flex flex-wrap items-center justify-between gap-4 px-4 py-4 md:px-6">
        <div className="min-w-0">
          <div className="flex items-center gap-x-2">
            <Heading level="h1" className="cho-num">
              {group.code}
            </Heading>
            <CopyButton content={group.code} />
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {group.contact_name}, {formatDateTime(group.placed_at)}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <GroupStateTag state={group.state} />
          {group.needs_review ? (
            <Link to="/checkout-cases?state=open">
              <Tag color="orange">{words("cases.mark")}</Tag>
            </Link>
          ) : null}
          <Heading level="h2" className="cho-num">
            {formatDong(group.total)}
          </Heading>
          <CancelGroup group={group} />
        </div>
      </div>
    </Container>
  )
}
