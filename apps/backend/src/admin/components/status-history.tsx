import type { AdminStatusChange } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { ActorName } from "./actor-name"
import { CooperativeStatusTag } from "./cooperative-status-tag"
import { Section } from "./section"

/** Every change of status, newest first, with who decided and why. */
export function StatusHistory({ changes }: { changes: readonly AdminStatusChange[] }) {
  const { words } = useWords()
  return (
    <Section title={words("cooperative.history")}>
      {changes.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-4 py-4 md:px-6">
          {words("cooperative.historyEmpty")}
        </Text>
      ) : (
        <ol className="divide-y" data-testid="status-history">
          {changes.map((change) => (
            <li key={change.id} className="flex flex-col gap-y-1 px-4 py-3 md:px-6">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <CooperativeStatusTag status={change.to_status} />
                <Text size="xsmall" className="text-ui-fg-subtle cho-num">
                  {formatDateTime(change.at)}
                </Text>
              </div>
              <Text size="small">{change.reason ?? words("cooperative.noReason")}</Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                <ActorName actor={change.actor} />
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
