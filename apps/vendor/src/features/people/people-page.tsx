import type { VendorMember } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useState } from "react"
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

/** Who uses the shop; owners add and remove people here. */
export function PeoplePage() {
  const words = usePeopleWords()
  const { member, cooperative } = useMember()
  const [invites, setInvites] = useState(false)
  const [chosen, setChosen] = useState<VendorMember | null>(null)
  const isOwner = member.role === "owner"
  const mayChange = isOwner && cooperative.status !== "suspended" && cooperative.status !== "closed"
  const { data, error, dataUpdatedAt, refetch } = useMembers()
  const { data: open } = useInvites(isOwner)
  const inviteButton = (
    <Button size="big" wide onClick={() => setInvites(true)}>
      {words.invite}
    </Button>
  )
  return (
    <Page title={words.title} detail={cooperative.short_name} bar={mayChange ? inviteButton : undefined}>
      <div className="mx-auto grid max-w-140 gap-4">
        {mayChange ? null : <p className="text-sm text-soft">{isOwner ? words.read_only : words.only_owners}</p>}
        <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
        {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton className="h-60 rounded-card" /> : null}
        {data ? (
          <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
            {data.members.map((person) => (
              <MemberRow
                key={person.id}
                person={person}
                onOpen={mayChange && !person.me ? () => setChosen(person) : null}
              />
            ))}
          </ul>
        ) : null}
        {mayChange ? <div className="hidden min-[900px]:block">{inviteButton}</div> : null}
        {open && open.invites.length > 0 ? <InviteList invites={open.invites} mayCancel={mayChange} /> : null}
        {data ? <LeaveBox /> : null}
      </div>
      {chosen ? <MemberSheet person={chosen} onClose={() => setChosen(null)} /> : null}
      {invites ? <InviteSheet onClose={() => setInvites(false)} /> : null}
    </Page>
  )
}
