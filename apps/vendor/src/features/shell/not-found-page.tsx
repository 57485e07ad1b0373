import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Link } from "@tanstack/react-router"
import { useWords } from "../../lib/i18n/use-words"
import { Page } from "./page"

/** An address nobody lives at. */
export function NotFoundPage() {
  const words = useWords().shell
  const home = (
    <Link to="/" className={buttonClass()}>
      {words.home}
    </Link>
  )
  return (
    <Page title={words.name} notes={false}>
      <EmptyState title={words.not_found} action={home}>
        {words.not_found_detail}
      </EmptyState>
    </Page>
  )
}
