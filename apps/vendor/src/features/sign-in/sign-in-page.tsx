import { buttonClass } from "@cho-htx/ui/button-class"
import { Mark } from "@cho-htx/ui/mark"
import { Note } from "@cho-htx/ui/note"
import { Link, useNavigate, useSearch } from "@tanstack/react-router"
import { useEffect, useSyncExternalStore } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { sessionStore } from "../../lib/session/session-store"
import { Page } from "../shell/page"
import { SignInForm } from "./sign-in-form"
import { UnsentNote } from "./unsent-note"

/** Only addresses of this app: a link from elsewhere must not lead on to somewhere else. */
const inside = (address: string | undefined) => (address && /^\/(?![/\\])/.test(address) ? address : "/")

/** Phone or e-mail and a password; leads on to where the person wanted to go. */
export function SignInPage() {
  const words = useWords()
  const { toi } = useSearch({ from: "/dang-nhap" })
  const navigate = useNavigate()
  const { session, expired, why, ended } = useSyncExternalStore(sessionStore.subscribe, sessionStore.get)
  useEffect(() => {
    if (session) void navigate({ href: `/seller${inside(toi)}`.replace(/\/$/, ""), replace: true })
  }, [session, toi, navigate])
  return (
    <Page title={words.shell.market} detail={words.signIn.intro} start={<Mark size={40} />} notes={false}>
      <div className="mx-auto max-w-110">
        {expired ? (
          <Note tone="warn" role="status" className="mb-4">
            {why ?? (
              <>
                <b>{words.signIn.expired}</b> {words.signIn.expired_detail}
              </>
            )}
          </Note>
        ) : null}
        {expired && ended ? <UnsentNote memberId={ended} /> : null}
        <h2 className="mt-2 mb-4 font-bold text-[26px] leading-[1.3]">{words.signIn.title}</h2>
        <SignInForm />
        <p className="mt-8 border-line border-t pt-6 text-soft">{words.signIn.register_intro}</p>
        <p className="mt-2.5">
          <Link to="/dang-ky" className={buttonClass({ look: "line", wide: true })}>
            {words.signIn.register}
          </Link>
        </p>
      </div>
    </Page>
  )
}
