import type { SearchCheckFacts, SearchRun } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { Tag, type TagColor } from "./tag"
import { Technical } from "./technical"

const colors: Record<SearchRun["state"], TagColor> = { open: "blue", done: "green", failed: "red" }

const hasDifference = ({ missing, different, extra }: SearchCheckFacts) => missing + different + extra > 0

/** One kind of run: when it last ran and why, how far it is, what it found. */
export function SearchRunRow({ kind, run }: { kind: "rebuild" | "check" | "reconcile"; run: SearchRun | null }) {
  const { words } = useWords()
  const found = run?.state === "done" ? run.facts : null
  return (
    <li className="flex flex-col gap-y-1 px-4 py-3 md:px-6" data-testid={`search-${kind}`}>
      <div className="flex items-center justify-between gap-x-4">
        <Text size="small" weight="plus">
          {words(`searchIndex.runs.${kind}`)}
        </Text>
        {run ? <Tag color={colors[run.state]}>{words(`searchIndex.runs.states.${run.state}`)}</Tag> : null}
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {run
          ? words("searchIndex.runs.at", {
              time: formatDateTime(run.ended_at ?? run.created_at),
              reason: words(`searchIndex.runs.reasons.${run.reason}`),
            })
          : words("searchIndex.runs.never")}
      </Text>
      {run?.state === "open" ? (
        <>
          <progress
            className="h-1.5 w-full"
            max={Math.max(1, run.total)}
            value={Math.min(run.done, run.total)}
            aria-label={words(`searchIndex.runs.${kind}`)}
          />
          <Text size="small">{words("searchIndex.runs.progress", { done: run.done, total: run.total })}</Text>
        </>
      ) : null}
      {found ? (
        <Text size="small">
          {hasDifference(found)
            ? words("searchIndex.runs.wrong", { ...found })
            : words("searchIndex.runs.clean", { expected: found.expected })}
        </Text>
      ) : null}
      {found && found.failed > 0 ? (
        <Text size="small">{words("searchIndex.runs.failed", { count: found.failed })}</Text>
      ) : null}
      {run?.error ? <Technical sentence={words("searchIndex.runs.error")} error={run.error} /> : null}
    </li>
  )
}
