import type { FieldChange } from "@cho-htx/contracts"
import type { ListingWords } from "../../../messages/vi/listing"

function Photos({ addresses }: { addresses: string[] }) {
  return (
    <span className="flex flex-wrap gap-2">
      {addresses.map((address) => (
        <img key={address} src={address} alt="" width={64} height={64} className="size-16 rounded-md object-cover" />
      ))}
    </span>
  )
}

/** What a change request alters, field by field: how it was, how it would be. */
export function ChangeList({ changes, words }: { changes: FieldChange[]; words: ListingWords }) {
  const names: Record<string, string> = words.fields
  const { view } = words
  return (
    <dl className="grid gap-4">
      {changes.map(({ field, before, after, before_photos, after_photos }) => (
        <div key={field} className="grid gap-1.5">
          <dt className="font-bold text-[15px]">{names[field] ?? field}</dt>
          <dd className="rounded-md bg-rice-100 px-3 py-2 text-[15px] leading-[1.5]">
            <span className="block text-rice-600 text-sm">{view.before}</span>
            {before_photos?.length ? (
              <Photos addresses={before_photos} />
            ) : (
              <span className="whitespace-pre-line break-words text-rice-600 line-through">
                {before ?? view.nothing}
              </span>
            )}
          </dd>
          <dd className="rounded-md bg-leaf-50 px-3 py-2 text-[15px] leading-[1.5]">
            <span className="block text-leaf-800 text-sm">{view.after}</span>
            {after_photos?.length ? (
              <Photos addresses={after_photos} />
            ) : (
              <span className="whitespace-pre-line break-words">{after ?? view.nothing}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
