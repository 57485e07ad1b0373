import type { FieldChange } from "@cho-htx/contracts"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { Section } from "./section"
import { TextDifference } from "./text-difference"

/** Field by field: the old struck through, the new in green. */
export function ListingChanges({ changes }: { changes: readonly FieldChange[] }) {
  const { words } = useWords()
  return (
    <Section title={words("listing.difference")} subtitle={words("listing.differenceHint")}>
      <ul className="divide-y">
        {changes.map((change) => (
          <li key={change.field} className="flex flex-col gap-y-2 px-4 py-3 md:px-6">
            <Text size="small" weight="plus">
              {words(`listing.fields.${change.field}`)}
            </Text>
            <Difference change={change} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Difference({ change }: { change: FieldChange }) {
  const { words } = useWords()
  const { before, after, before_photos, after_photos } = change
  if (before_photos && after_photos) {
    return (
      <div className="flex flex-col gap-y-3">
        <PhotoRow label={words("listing.before")} urls={before_photos} others={after_photos} className="opacity-50" />
        <PhotoRow
          label={words("listing.after")}
          urls={after_photos}
          others={before_photos}
          className="ring-ui-tag-green-icon ring-2"
        />
      </div>
    )
  }
  return <TextDifference before={before} after={after} />
}

interface PhotoRowProps {
  label: string
  urls: readonly string[]
  others: readonly string[]
  /** Of photos the other side does not have. */
  className: string
}

function PhotoRow({ label, urls, others, className }: PhotoRowProps) {
  return (
    <div>
      <Text size="small" className="text-ui-fg-subtle">
        {label}
      </Text>
      <div className="mt-1 flex flex-wrap gap-2">
        {urls.map((url) => (
          <a key={url} href={url} target="_blank" rel="noreferrer">
            <img
              src={url}
              alt={label}
              className={`size-20 rounded-md object-cover ${others.includes(url) ? "" : className}`}
            />
          </a>
        ))}
        {urls.length === 0 ? <Text size="small">–</Text> : null}
      </div>
    </div>
  )
}
