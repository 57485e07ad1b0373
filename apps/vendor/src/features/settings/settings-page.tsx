import { Box } from "@cho-htx/ui/box"
import { buttonClass } from "@cho-htx/ui/button-class"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { useWords } from "../../lib/i18n/use-words"
import { useMember } from "../../lib/session/use-member"
import { PushBox } from "../push/push-box"
import { Page } from "../shell/page"
import { AccountLinks } from "./account-links"
import { LanguageBox } from "./language-box"
import { SignOutBox } from "./sign-out-box"

/** Who uses this phone, in which language, and how they leave. */
export function SettingsPage() {
  const words = useWords()
  const { member, cooperative } = useMember()
  const phone = member.phone?.startsWith("+84") ? formatPhone(member.phone) : member.phone
  return (
    <Page title={words.settings.title}>
      <div className="mx-auto grid max-w-140 gap-3">
        <Box>
          <h2 className="text-sm text-soft">{words.settings.account}</h2>
          <b className="text-lg leading-[1.4]">{member.name}</b>
          <p>
            {words.settings.roles[member.role]} · {cooperative.short_name}
          </p>
          <p className="text-soft">{[phone, member.email].filter(Boolean).join(" · ")}</p>
          {cooperative.admitted ? (
            <p className="mt-3">
              <a href={`/htx/${cooperative.handle}`} className={buttonClass({ look: "line", wide: true })}>
                {words.settings.shop}
              </a>
            </p>
          ) : null}
        </Box>
        <PushBox memberId={member.id} />
        <AccountLinks isOwner={member.role === "owner"} />
        <LanguageBox />
        <SignOutBox memberId={member.id} />
      </div>
    </Page>
  )
}
