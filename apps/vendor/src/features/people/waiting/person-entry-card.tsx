import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Tag } from "@cho-htx/ui/tag"
import { Link } from "@tanstack/react-router"
import { useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { outbox } from "../../../lib/outbox/outbox"
import { useDeedName } from "../../waiting/use-deed-name"
import { useMembers } from "../use-members"
import { usePeopleWords } from "../use-people-words"
import { insistOn } from "./insist-on"
import { memberEntity } from "./people-entries"
import { written } from "./written"

export interface PersonEntryCardProps {
  entry: OutboxEntry
  /** Waiting writes about the same person, which go with it when it is dropped. */
  followers: number
  /** Leads to the page about people, where it is another. */
  named?: boolean
}

/** A write about a colleague or an invitation that the market would not do: why, what was seen and how it is now, and the person's choice. */
export function PersonEntryCard({ entry, followers, named }: PersonEntryCardProps) {
  const { waiting, shell, settings } = useWords()
  const words = usePeopleWords()
  const deedName = useDeedName()
  const [failed, setFailed] = useState(false)
  const { data, isFetchedAfterMount, error } = useMembers("always")
  // What the phone kept is not how it stands now.
  const fresh = isFetchedAfterMount && !error ? data?.members : undefined
  const person = fresh?.find(({ id }) => memberEntity(id) === entry.entity)
  const change = written(entry, "member-role")
  const seen = (change ?? written(entry, "member-remove"))?.expected_role
  const again = insistOn(entry, person ?? null)
  const rows: [string, string | undefined][] = [
    [words.role_seen, seen && settings.roles[seen]],
    [words.role_wanted, change ? settings.roles[change.role] : undefined],
    [words.role_now, person && settings.roles[person.role]],
  ]
  return (
    <Box role="alert" className="border-[#eab9ae]! bg-son-50!">
      <p className="mb-2">
        <Tag tone="bad">{waiting.refused}</Tag>
      </p>
      <h2 className="break-words font-bold text-xl leading-[1.3]">
        {deedName(entry.deed)} · {entry.subject}
      </h2>
      <p className="mt-1.5">{entry.refusal?.message ?? waiting.refused_default}</p>
      {seen ? (
        <dl className="mt-3 grid gap-1 leading-[1.45]">
          {rows.map(([name, role]) =>
            role ? (
              <div key={name} className="grid grid-cols-[8.5rem_1fr] gap-3">
                <dt className="text-soft">{name}</dt>
                <dd className="font-bold">{role}</dd>
              </div>
            ) : null,
          )}
        </dl>
      ) : null}
      {seen && fresh && !person ? <p className="mt-2 font-bold">{words.person_gone}</p> : null}
      {failed ? (
        <Note tone="bad" role="alert" className="mt-3">
          {shell.not_kept}
        </Note>
      ) : null}
      <p className="mt-4 grid gap-3 min-[420px]:grid-cols-2">
        <Button look="line" onClick={() => void outbox.drop(entry)}>
          {followers > 0 ? fill(waiting.drop_all, { n: followers + 1 }) : waiting.drop}
        </Button>
        {again ? (
          <Button look="bad" onClick={() => void outbox.insist(entry, again).catch(() => setFailed(true))}>
            {waiting.insist}
          </Button>
        ) : null}
      </p>
      {named ? (
        <p className="mt-2">
          <Link to="/nguoi" className="text-link inline-flex min-h-11 items-center">
            {waiting.look}
          </Link>
        </p>
      ) : null}
    </Box>
  )
}
