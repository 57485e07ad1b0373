import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Note } from "@cho-htx/ui/note"
import { Tag } from "@cho-htx/ui/tag"
import { formatDate } from "@cho-htx/vietnam/date"
import type { ReactNode } from "react"
import { fill } from "../../lib/i18n/fill"
import { StatusTag } from "./status-tag"
import { useLotWords } from "./use-lot-words"
import type { PhoneLot } from "./waiting/project-lot"

export interface LotStandingProps {
  now: PhoneLot
  mayWrite: boolean
  /** Something was refused and is to be decided first. */
  held: boolean
  onRecall: () => void
  /** The answers, where a desk shows them. */
  children: ReactNode
}

/** How far the lot is and what that means; a recalled one says so first, and what only this phone knows of it. */
export function LotStanding({ now, mayWrite, held, onRecall, children }: LotStandingProps) {
  const { lot: words, waiting } = useLotWords()
  const { lot, market, unsent, leaving } = now
  if (leaving)
    return (
      <Note tone="warn">
        <b>{waiting.remove}.</b> {waiting.remove_hint}
      </Note>
    )
  if (lot.status === "withdrawn" && market !== "withdrawn")
    return (
      <Note tone="bad" role="alert">
        <b>{waiting.recall}.</b> {waiting.recall_hint}
        <span className="mt-1 block">{fill(words.reason, { reason: lot.withdrawn_reason ?? "" })}</span>
      </Note>
    )
  if (lot.status === "withdrawn")
    return (
      <Note tone="bad">
        <b>{fill(words.withdrawn, { day: lot.withdrawn_at ? formatDate(lot.withdrawn_at) : "" })}.</b>{" "}
        {fill(words.reason, { reason: lot.withdrawn_reason ?? "" })}
        <span className="mt-1 block">{words.withdrawn_hint}</span>
        <PublicLink url={lot.public_url} />
      </Note>
    )
  const draft = lot.status === "draft"
  const coming = !draft && market !== "published"
  return (
    <Box>
      <p className="mb-2.5 flex flex-wrap gap-1.5">
        <StatusTag status={coming ? "draft" : lot.status} />
        {unsent ? <Tag tone="warn">{waiting.unsent}</Tag> : null}
      </p>
      {held ? null : (
        <h2 className="mb-1.5 font-bold text-2xl leading-[1.3]">
          {coming ? waiting.publish : draft ? words.ask : words.published}
        </h2>
      )}
      <p className="text-soft">
        {held ? waiting.first : coming ? waiting.publish_hint : draft ? words.ask_hint : words.published_hint}
      </p>
      {unsent && !coming && !held ? (
        <p className="mt-2.5 font-bold">{market === null ? waiting.kept : waiting.changes}</p>
      ) : null}
      {market === "published" ? (
        <div className="mt-4 grid gap-3">
          <PublicLink url={lot.public_url} button />
          {mayWrite ? (
            <Button look="bad" wide onClick={onRecall}>
              {words.recall}
            </Button>
          ) : null}
        </div>
      ) : null}
      {children}
    </Box>
  )
}

/** Where the QR code leads, beside the portal so that nothing half-done is left. */
function PublicLink({ url, button }: { url: string; button?: boolean }) {
  const { lot: words } = useLotWords()
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className={button ? buttonClass({ look: "line", wide: true }) : "text-link inline-flex min-h-11 items-center"}
    >
      {words.see_page}
    </a>
  )
}
