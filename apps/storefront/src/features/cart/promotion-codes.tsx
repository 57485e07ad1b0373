import type { MarketCart } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { CloseGlyph, TagGlyph } from "@cho-htx/ui/glyphs"
import { TextInput } from "@cho-htx/ui/text-input"
import { showToast } from "@cho-htx/ui/toast-store"
import { formatDong } from "@cho-htx/vietnam/dong"
import { type KeyboardEvent, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import type { CartWords } from "./issue-words"
import { usePromotionCode } from "./use-promotion-code"

/** Promotions in use, each with what it takes off, and a field for one more code behind a click. No form of its own: it stands inside the checkout's. */
export function PromotionCodes({ cart, words }: { cart: MarketCart; words: CartWords }) {
  const { busy, error, setError, send } = usePromotionCode(cart)
  const [code, setCode] = useState("")

  const use = async () => {
    const typed = code.trim()
    if (typed === "") return setError(words.code_missing)
    const answered = await send("addCode", typed)
    if (!answered) return
    const used = answered.promotions.find((one) => one.code.toLowerCase() === typed.toLowerCase())
    const sum = formatDong(used?.discount_total ?? 0)
    setCode("")
    showToast({ text: fill(words.code_applied, { code: used?.code ?? typed, sum }) })
  }
  const remove = async (gone: string) => {
    if (await send("removeCode", gone)) showToast({ text: fill(words.code_removed, { code: gone }) })
  }
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return
    event.preventDefault()
    void use()
  }

  return (
    <div className="mt-3 border-line border-t pt-3 text-sm">
      {cart.promotions.length > 0 ? (
        <ul aria-label={words.codes} className="mb-1 grid gap-1">
          {cart.promotions.map((promotion) => (
            <li key={promotion.code} className="flex min-h-11 items-center gap-2 rounded-md bg-leaf-50 pl-3">
              <TagGlyph size={18} className="flex-none text-leaf-700" />
              <span className="min-w-0 flex-1 break-words">
                <b>{promotion.code}</b>
                {promotion.automatic ? <span className="text-soft"> · {words.code_automatic}</span> : null}
              </span>
              <b className="whitespace-nowrap text-leaf-700 tabular-nums">−{formatDong(promotion.discount_total)}</b>
              {promotion.automatic ? (
                <span className="w-2" />
              ) : (
                <button
                  type="button"
                  aria-label={fill(words.code_remove, { code: promotion.code })}
                  onClick={() => void remove(promotion.code)}
                  className="grid size-11 flex-none cursor-pointer place-items-center"
                >
                  <CloseGlyph size={16} />
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <details open={error !== null || undefined}>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-leaf-600 underline underline-offset-3">
          {words.code_title}
        </summary>
        <div className="grid grid-cols-[1fr_auto] items-start gap-2 pt-1 pb-2">
          <Field id="promotion-code" label={words.code_label}>
            <TextInput
              id="promotion-code"
              value={code}
              maxLength={60}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              error={error ?? undefined}
              onChange={(event) => setCode(event.target.value)}
              onKeyDown={enter}
            />
          </Field>
          <Button
            look="line"
            busy={busy}
            busyLabel={words.code_using}
            onClick={() => void use()}
            className="mt-[27px] min-h-13 px-4"
          >
            {words.code_use}
          </Button>
          {error ? (
            <p id="promotion-code-error" role="alert" className="col-span-2 font-bold text-son-700 leading-normal">
              {error}
            </p>
          ) : null}
        </div>
      </details>
    </div>
  )
}
