import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { SwitchRow } from "@cho-htx/ui/switch-row"
import { fill } from "../../lib/i18n/fill"
import { useNoticeWords } from "../notices/use-notice-words"
import { usePush } from "./use-push"

/** Whether this phone is told of new orders while the app is closed, in words that say what to do where it cannot be. */
export function PushBox({ memberId }: { memberId: string }) {
  const { push: words } = useNoticeWords()
  const { state, offered, busy, refusal, others, switchOn, switchOff, remove } = usePush(memberId)
  const why =
    offered === false
      ? words.off_here
      : state === "blocked"
        ? words.blocked
        : state === "install-first"
          ? words.install_first
          : state === "unsupported"
            ? words.unsupported
            : null
  const ready = why === null && (state === "on" || state === "off")
  const isOn = state === "on"
  return (
    <Box>
      <h2 id="push-title" className="font-bold">
        {words.title}
      </h2>
      <p className="mt-1 text-sm text-soft">{words.detail}</p>
      {why ? (
        <Note tone={state === "blocked" ? "warn" : "info"} className="mt-3">
          {why}
        </Note>
      ) : null}
      {refusal ? (
        <Note tone="bad" role="alert" className="mt-3">
          {refusal}
        </Note>
      ) : null}
      {ready ? (
        <SwitchRow
          on={isOn}
          state={busy ? words.working : isOn ? words.on : words.off}
          labelledBy="push-title"
          busy={busy}
          disabled={busy || offered === null}
          className="mt-3"
          onToggle={() => void (isOn ? switchOff() : switchOn())}
        />
      ) : null}
      {others.length > 0 ? (
        <>
          <h3 className="mt-4 text-sm text-soft">{words.others}</h3>
          <ul className="divide-y divide-line">
            {others.map(({ id, device }) => {
              const name = device ?? words.unknown_device
              return (
                <li key={id} className="flex min-h-14 items-center gap-3 py-2">
                  <span className="min-w-0 flex-1 break-words">{name}</span>
                  <Button
                    look="line"
                    busy={busy}
                    aria-label={fill(words.remove_device, { device: name })}
                    onClick={() => void remove(id)}
                  >
                    {words.remove}
                  </Button>
                </li>
              )
            })}
          </ul>
        </>
      ) : null}
    </Box>
  )
}
