import { formatDateTime } from "@cho-htx/vietnam"
import type { CaseStory } from "../lib/case-story"
import { useWords } from "../lib/use-words"

/** What is known of a case: what one looks up at the bank in plain sight, errors and sessions folded away. */
export function CaseFacts({ story, since }: { story: CaseStory; since: string }) {
  const { words } = useWords()
  const { facts, technical } = story
  return (
    <div className="txt-compact-xsmall text-ui-fg-subtle">
      <Facts facts={[["since", formatDateTime(since)], ...facts]} />
      {technical.length > 0 ? (
        <details>
          <summary className="w-fit cursor-pointer py-1">{words("cases.technical")}</summary>
          <Facts facts={technical} />
        </details>
      ) : null}
    </div>
  )
}

function Facts({ facts }: { facts: CaseStory["facts"] }) {
  const { words } = useWords()
  return (
    <dl className="flex flex-col gap-y-0.5">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt className="inline">{words(`cases.facts.${key}`)}: </dt>
          <dd className="inline break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
