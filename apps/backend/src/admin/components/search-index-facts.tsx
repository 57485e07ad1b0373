import type { SearchIndexStatus } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { useAge } from "../lib/use-age"
import { useWords } from "../lib/use-words"
import { Facts } from "./facts"
import { Technical } from "./technical"

/** Which engine, how many documents, how far behind, and what fails now. */
export function SearchIndexFacts({ status }: { status: SearchIndexStatus }) {
  const { words } = useWords()
  const age = useAge()
  const { engine, backlog, outage } = status
  if (engine.name === null) return <Text className="px-4 py-6 md:px-6">{words("searchIndex.noIndex")}</Text>
  const answers = engine.healthy === false ? "unhealthy" : "healthy"
  const since = new Date(Date.now() - backlog.oldest_seconds * 1000).toISOString()
  const waiting = words("searchIndex.backlogOf", {
    count: backlog.capped ? `${backlog.count}+` : backlog.count,
    age: age(since).text,
  })
  const trouble = outage && (
    <Technical
      sentence={words("searchIndex.outageOf", { count: outage.failures, since: formatDateTime(outage.since) })}
      error={outage.error}
    />
  )
  return (
    <Facts
      rows={[
        [
          words("searchIndex.facts.engine"),
          `${words(`searchIndex.engines.${engine.name}`)}, ${words(`searchIndex.${answers}`)}`,
        ],
        [words("searchIndex.facts.index"), engine.index],
        [words("searchIndex.facts.documents"), engine.documents?.toLocaleString("vi-VN") ?? "–"],
        [words("searchIndex.facts.backlog"), backlog.count === 0 ? words("searchIndex.noBacklog") : waiting],
        [words("searchIndex.facts.outage"), trouble],
      ]}
    />
  )
}
