import { Tag } from "@cho-htx/ui/tag"
import { Link } from "@tanstack/react-router"
import type { ListingWords } from "../../messages/vi/listing"
import { isClean } from "./draft/is-clean"
import { readyPhotos } from "./draft/kept-drafts"
import { useDrafts } from "./draft/use-drafts"

/** What this phone holds and the market has not wholly: a way back to each. */
export function LocalDrafts({ words }: { words: ListingWords }) {
  const open = (useDrafts() ?? []).filter((draft) => !isClean(draft, readyPhotos()))
  if (open.length === 0) return null
  return (
    <section aria-labelledby="local-drafts">
      <h2 id="local-drafts" className="mb-2 font-bold text-lg leading-[1.4]">
        {words.list.in_phone}
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
        {open.map(({ id, form, conflict, refusal }) => (
          <li key={id}>
            <Link
              to="/hang/$productId/sua"
              params={{ productId: id }}
              className="flex min-h-15 items-center gap-3 px-3.5 py-3 text-ink leading-[1.4] no-underline"
            >
              <b className="min-w-0 flex-1 break-words">{form.title.trim() || words.edit.unnamed}</b>
              <Tag tone={conflict || refusal ? "bad" : "warn"}>
                {conflict ? words.conflict.title : refusal ? words.edit.refused : words.edit.saved_here}
              </Tag>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
