import { Note } from "@cho-htx/ui/note"
import { WifiOffGlyph } from "@cho-htx/ui/portal-glyphs"
import { useMember } from "../../lib/session/use-member"
import { useOnline } from "../../lib/use-online"
import { Page } from "../shell/page"
import { AccountFields } from "./account-fields"
import { useAccountWords } from "./use-account-words"
import { useFreshMe } from "./use-fresh-me"

/** One's own name, phone and e-mail. Saving needs the network and says so; what is typed stays on the phone. */
export function AccountPage() {
  const words = useAccountWords()
  const { member, cooperative } = useMember()
  const online = useOnline()
  useFreshMe()
  return (
    <Page title={words.title} detail={cooperative.short_name} notes={false}>
      <div className="mx-auto grid max-w-140 gap-4">
        {online ? null : (
          <Note tone="warn" role="status" icon={<WifiOffGlyph size={22} />}>
            <b>{words.offline}</b> {words.offline_detail}
          </Note>
        )}
        <AccountFields member={member} words={words} />
      </div>
    </Page>
  )
}
