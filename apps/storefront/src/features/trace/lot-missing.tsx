import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"

/** No lot has this code: what to look at again, and where goods are. */
export async function LotMissing() {
  const { trace } = await getMessages()
  return (
    <div className="py-10">
      <EmptyState
        heading="h1"
        title={trace.missing_title}
        picture="/tranh/may-tre-320.webp"
        action={
          <ShopLink href="/san-pham" className={buttonClass()}>
            {trace.missing_action}
          </ShopLink>
        }
      >
        {trace.missing_text}
      </EmptyState>
    </div>
  )
}
