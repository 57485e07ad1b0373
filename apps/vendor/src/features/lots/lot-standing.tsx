import type { VendorLot } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Note } from "@cho-htx/ui/note"
import { formatDate } from "@cho-htx/vietnam/date"
import type { ReactNode } from "react"
import { fill } from "../../lib/i18n/fill"
import { StatusTag } from "./status-tag"
import { useLotWords } from "./use-lot-words"

export interface LotStandingProps {
  lot: VendorLot
  mayWrite: boolean
  onRecall: () => void
  /** The answers, where a desk shows them. */
  children: ReactNode
}

/** How far the lot is and what that means; a recalled one says so first. */
export function LotStanding({ lot, mayWrite, onRecall, children }: LotStandingProps) {
  const { lot: words } = useLotWords()
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
  return (
    <Box>
      <p className="mb-2.5">
        <StatusTag status={lot.status} />
      </p>
      <h2 className="font-bold text-2xl leading-[1.3]">{draft ? words.ask : words.published}</h2>
      <p className="mt-1.5 text-soft">{draft ? words.ask_hint : words.published_hint}</p>
      {draft ? null : (
        <div className="mt-4 grid gap-3">
          <PublicLink url={lot.public_url} button />
          {mayWrite ? (
            <Button look="bad" wide onClick={onRecall}>
              {words.recall}
            </Button>
          ) : null}
        </div>
      )}
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
