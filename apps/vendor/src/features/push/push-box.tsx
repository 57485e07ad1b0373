import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
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
        <button
          type="button"
          role="switch"
          aria-checked={isOn}
          aria-labelledby="push-title"
          aria-busy={busy || undefined}
          disabled={busy || offered === null}
          onClick={() => void (isOn ? switchOff() : switchOn())}
          className="mt-3 flex min-h-14 w-full cursor-pointer items-center justify-between gap-3 rounded-md border-[1.5px] border-rice-300 bg-surface px-3.5 text-left disabled:opacity-60"
        >
          <b>{busy ? words.working : isOn ? words.on : words.off}</b>
          <span
            aria-hidden="true"
            className={`relative h-8 w-14 flex-none rounded-full transition-colors ${isOn ? "bg-leaf-700" : "bg-rice-500"}`}
          >
            <span
              className={`absolute top-1 size-6 rounded-full bg-white transition-[left] ${isOn ? "left-7" : "left-1"}`}
            />
          </span>
        </button>
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
