import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Sheet } from "@cho-htx/ui/sheet"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { outbox } from "../../lib/outbox/outbox"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { signOut } from "../../lib/session/sign-out"
import { hasUnsentGoods } from "../goods/draft/mark-unsent"
import { dropTyped } from "../join/edit/typed"
import { forgetBrowser } from "../push/forget-browser"

/** Leaves this phone; asks first while something is still unsent. */
export function SignOutBox({ memberId }: { memberId: string }) {
  const words = useWords()
  const { settings } = words
  const waiting = useWaiting().length + (hasUnsentGoods(memberId) ? 1 : 0)
  const [asks, setAsks] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const leave = () => {
    setLeaving(true)
    dropTyped(memberId)
    void forgetBrowser().then(() => signOut(memberId))
  }
  return (
    <Box>
      <Button look="bad" wide busy={leaving} onClick={() => (waiting > 0 ? setAsks(true) : leave())}>
        {settings.sign_out}
      </Button>
      <p className="mt-2 text-sm text-soft">{settings.sign_out_detail}</p>
      {asks && waiting > 0 ? (
        <Sheet
          open
          onClose={() => setAsks(false)}
          title={fill(settings.ask_title, { n: waiting })}
          closeLabel={words.shell.close}
        >
          <p className="mb-4">{settings.ask_detail}</p>
          <div className="grid gap-3">
            <Button
              size="big"
              wide
              onClick={() => {
                void outbox.hurry()
                setAsks(false)
              }}
            >
              {settings.ask_wait}
            </Button>
            <Button look="bad" size="big" wide onClick={leave}>
              {settings.ask_leave}
            </Button>
          </div>
        </Sheet>
      ) : null}
    </Box>
  )
}
