import { Button } from "@cho-htx/ui/button"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useState } from "react"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { useArrived } from "../../lib/outbox/use-arrived"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { useMember } from "../../lib/session/use-member"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { InviteList } from "./invite-list"
import { InviteSheet } from "./invite-sheet"
import { LeaveBox } from "./leave-box"
import { MemberRow } from "./member-row"
import { MemberSheet } from "./member-sheet"
import { useInvites, useMembers } from "./use-members"
import { usePeopleWords } from "./use-people-words"
import { PersonEntryCard } from "./waiting/person-entry-card"
import { type PhonePerson, projectInvites, projectPeople } from "./waiting/project-people"

/** Who uses the shop; owners add and remove people here. */
export function PeoplePage() {
  const words = usePeopleWords()
  const { member, cooperative } = useMember()
  const [invites, setInvites] = useState(false)
  const [chosen, setChosen] = useState<PhonePerson | null>(null)
  const isOwner = member.role === "owner"
  const mayChange = isOwner && cooperative.status !== "suspended" && cooperative.status !== "closed"
  const { data, error, dataUpdatedAt, refetch } = useMembers()
  const { data: open } = useInvites(isOwner)
  const entries = useWaiting().filter(({ entity }) => /^(?:member|invite):/.test(entity))
  const people = projectPeople(data?.members ?? [], entries, useArrived())
  const invitations = isOwner ? projectInvites(open?.invites ?? [], entries) : []
  const followers = (of: OutboxEntry) =>
    entries.filter(({ entity, order }) => entity === of.entity && order > of.order).length
  const inviteButton = (
    <Button size="big" wide onClick={() => setInvites(true)}>
      {words.invite}
    </Button>
  )
  return (
    <Page title={words.title} detail={cooperative.short_name} bar={mayChange ? inviteButton : undefined}>
      <div className="mx-auto grid max-w-140 gap-4">
        {mayChange ? null : <p className="text-sm text-soft">{isOwner ? words.read_only : words.only_owners}</p>}
        {entries.map((entry) =>
          entry.refusal ? <PersonEntryCard key={entry.id} entry={entry} followers={followers(entry)} /> : null,
        )}
        <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
        {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton className="h-60 rounded-card" /> : null}
        {data ? (
          <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
            {people.map((person) => (
              <MemberRow
                key={person.id}
                person={person}
                onOpen={mayChange && !person.me && !person.held && !person.leaving ? () => setChosen(person) : null}
              />
            ))}
          </ul>
        ) : null}
        {mayChange ? <div className="hidden min-[900px]:block">{inviteButton}</div> : null}
        {invitations.length > 0 ? <InviteList invites={invitations} mayCancel={mayChange} /> : null}
        {data ? <LeaveBox /> : null}
      </div>
      {chosen ? <MemberSheet person={chosen} onClose={() => setChosen(null)} /> : null}
      {invites ? <InviteSheet onClose={() => setInvites(false)} /> : null}
    </Page>
  )
}
