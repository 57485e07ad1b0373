import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Note } from "@cho-htx/ui/note"
import { Skeleton } from "@cho-htx/ui/skeleton"
import type { ReactNode } from "react"
import { ShopLink } from "../../lib/i18n/shop-link"
import { type AccountWords, accountFailure } from "./account-failure"
import type { Customer } from "./account-types"
import { sessionStore } from "./session"
import { useSession } from "./use-session"

export interface AccountGateProps {
  words: AccountWords
  children: (customer: Customer) => ReactNode
}

/** Shows its content to a signed-in customer, and the way in to everybody else. */
export function AccountGate({ words, children }: AccountGateProps) {
  const session = useSession()
  if (session.status === "customer") return children(session.customer)
  if (session.status === "failed") {
    return (
      <Note tone="bad" role="alert">
        {accountFailure(session.failure, words, "other")}
        <Button look="line" className="mt-2 block" onClick={() => void sessionStore.refresh()}>
          {words.retry}
        </Button>
      </Note>
    )
  }
  if (session.status === "unknown") {
    return (
      <div role="status" aria-label={words.loading} className="grid gap-4">
        <Skeleton className="h-20 rounded-card" />
        <Skeleton className="h-20 rounded-card" />
      </div>
    )
  }
  return (
    <EmptyState
      title={words.gate_title}
      action={
        <div className="flex flex-wrap justify-center gap-2.5">
          <ShopLink href="/tai-khoan/dang-nhap" className={buttonClass()}>
            {words.sign_in}
          </ShopLink>
          <ShopLink href="/tai-khoan/dang-ky" className={buttonClass({ look: "line" })}>
            {words.register}
          </ShopLink>
          <p className="basis-full pt-2 text-sm text-soft">
            {words.gate_track}{" "}
            <ShopLink href="/tra-cuu" className="text-link">
              {words.gate_track_link}
            </ShopLink>
          </p>
        </div>
      }
    >
      {words.gate_text}
    </EmptyState>
  )
}
