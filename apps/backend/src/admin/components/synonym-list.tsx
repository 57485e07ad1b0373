import type { AdminSynonymGroup, AdminSynonymListResponse } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { ActorName } from "./actor-name"
import { EmptyRow } from "./empty-row"
import { Pager } from "./pager"
import { RemoveSynonym } from "./remove-synonym"
import { SynonymDialog } from "./synonym-dialog"

interface RowProps {
  group: AdminSynonymGroup
  onEdit: () => void
  onRemove: () => void
}

function Row({ group, onEdit, onRemove }: RowProps) {
  const { words } = useWords()
  const { phrases, updated_by, updated_at } = group
  return (
    <li className="flex items-center justify-between gap-x-4 px-4 py-3 md:px-6" data-testid="synonym">
      <div className="min-w-0">
        <Text weight="plus" className="break-words">
          {phrases.join(", ")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {updated_by ? (
            <>
              <ActorName actor={updated_by} />, {formatDateTime(updated_at)}
            </>
          ) : (
            words("synonym.original")
          )}
        </Text>
      </div>
      <div className="flex flex-none gap-x-2">
        <Button
          size="small"
          variant="secondary"
          aria-label={`${words("synonym.edit")}: ${phrases[0]}`}
          onClick={onEdit}
        >
          {words("synonym.edit")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          className="text-ui-fg-error"
          aria-label={`${words("synonym.remove")}: ${phrases[0]}`}
          onClick={onRemove}
        >
          {words("synonym.remove")}
        </Button>
      </div>
    </li>
  )
}

type Open = { edit: AdminSynonymGroup } | { remove: AdminSynonymGroup } | null

/** One page of groups, each with who changed it last. */
export function SynonymList({ page }: { page: AdminSynonymListResponse }) {
  const { words } = useWords()
  const { set } = useListState()
  const [open, setOpen] = useState<Open>(null)
  const { groups, count, limit, offset } = page
  const close = () => setOpen(null)
  const go = (place: number) => () => set({ offset: place > 0 ? String(place) : undefined }, true)
  if (groups.length === 0) return <EmptyRow title={words("synonym.empty")} hint={words("synonym.emptyHint")} />
  return (
    <>
      <ul className="divide-y" aria-label={words("synonym.title")}>
        {groups.map((group) => (
          <Row
            key={group.id}
            group={group}
            onEdit={() => setOpen({ edit: group })}
            onRemove={() => setOpen({ remove: group })}
          />
        ))}
      </ul>
      <Pager
        text={words("synonym.count", { count })}
        onPrev={offset > 0 ? go(offset - limit) : undefined}
        onNext={offset + limit < count ? go(offset + limit) : undefined}
      />
      {open && "edit" in open ? <SynonymDialog group={open.edit} onClose={close} /> : null}
      {open && "remove" in open ? <RemoveSynonym group={open.remove} onClose={close} /> : null}
    </>
  )
}
