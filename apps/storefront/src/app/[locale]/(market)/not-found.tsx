import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"

export default async function NotFound() {
  const { shell } = await getMessages()
  return (
    <div className="wrap py-10">
      <EmptyState
        heading="h1"
        title={shell.not_found.title}
        picture="/tranh/may-tre-320.webp"
        action={
          <ShopLink href="/san-pham" className={buttonClass()}>
            {shell.not_found.action}
          </ShopLink>
        }
      >
        {shell.not_found.text}
      </EmptyState>
    </div>
  )
}
