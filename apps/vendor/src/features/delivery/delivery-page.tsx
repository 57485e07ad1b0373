import { Note } from "@cho-htx/ui/note"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { useMember } from "../../lib/session/use-member"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { closedSentence } from "./closed-sentence"
import { DeliveryFormView } from "./form/delivery-form-view"
import { TableView } from "./table-view"
import { useDelivery } from "./use-delivery"
import { useDeliveryWords } from "./use-delivery-words"
import { DeliveryEntryCard } from "./waiting/delivery-entry-card"

/** What the cooperative asks for delivery: set by owner and manager, seen by all its members. */
export function DeliveryPage() {
  const words = useDeliveryWords()
  const { member } = useMember()
  const { query, entries, cooperative, table } = useDelivery()
  const { error, dataUpdatedAt, refetch } = query
  const refused = entries.find(({ refusal }) => refusal)
  const why = cooperative ? closedSentence(cooperative.status, member.role, words) : null
  return (
    <Page title={words.title} detail={cooperative?.short_name} notes={!refused}>
      <div className="mx-auto grid max-w-240 gap-4">
        {cooperative && table ? (
          <>
            <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
            {refused ? (
              <div className="mx-auto w-full max-w-140">
                <DeliveryEntryCard
                  key={refused.id}
                  entry={refused}
                  followers={entries.length - entries.indexOf(refused) - 1}
                />
              </div>
            ) : null}
            {!refused && entries.length > 0 ? (
              <Note tone="warn" role="status">
                <b>{words.sending}</b> {words.sending_detail}
              </Note>
            ) : null}
            {refused ? null : why ? (
              <TableView table={table} why={why} words={words} />
            ) : (
              <DeliveryFormView memberId={member.id} cooperative={cooperative} now={table} words={words} />
            )}
          </>
        ) : error ? (
          <ReadFailed error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton className="h-80 rounded-card" />
        )}
      </div>
    </Page>
  )
}
