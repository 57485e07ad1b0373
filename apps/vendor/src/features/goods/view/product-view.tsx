import type { VendorProduct } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Note } from "@cho-htx/ui/note"
import { showToast } from "@cho-htx/ui/toast-store"
import { Link, useNavigate } from "@tanstack/react-router"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import type { ListingWords } from "../../../messages/vi/listing"
import { CertificatesBox } from "../../certificate/certificates-box"
import { Age } from "../../shell/age"
import { Page } from "../../shell/page"
import { drafts } from "../draft/drafts"
import { isClean } from "../draft/is-clean"
import { readyPhotos } from "../draft/kept-drafts"
import { useDrafts } from "../draft/use-drafts"
import { ChangeBox } from "./change-box"
import { HeadBox } from "./head-box"
import { MoreBox } from "./more-box"
import { PackRows } from "./pack-rows"
import { useAct } from "./use-act"
import { WordsBox } from "./words-box"

export interface ProductViewProps {
  product: VendorProduct
  words: ListingWords
  may: boolean
  /** When it was read, milliseconds. */
  at: number
  onRefresh: () => void
}

/** A product in its present state, with the one thing to do next at the bottom. */
export function ProductView({ product, words, may, at, onRefresh }: ProductViewProps) {
  const { goods } = useWords()
  const { view, edit } = words
  const navigate = useNavigate()
  const { busy, refusal, run } = useAct(view)
  const { id, title, state, change_request: change } = product
  const unsent = useDrafts()?.find((draft) => draft.product_id === id && !isClean(draft, readyPhotos()))
  const deed = async (name: "duplicate" | "archive" | "withdraw" | "restore") => {
    const now = await run(name, `${encodeURIComponent(id)}/${name}`, {})
    if (!now) return
    showToast({ text: fill(view.done[name], { title }) })
    if (name === "duplicate") await navigate({ to: "/hang/$productId/sua", params: { productId: now.id } })
  }
  const mend = async () => {
    const productId = await drafts.mend(product)
    await navigate({ to: "/hang/$productId/sua", params: { productId } })
  }
  const toEdit = (label: string, className: string) => (
    <Link
      to="/hang/$productId/sua"
      params={{ productId: unsent?.id ?? id }}
      className={`${buttonClass({ size: "big", wide: true })} ${className}`}
    >
      {label}
    </Link>
  )
  const main = (className: string) => {
    if (!may) return null
    if (state === "archived")
      return (
        <Button
          size="big"
          wide
          className={className}
          busy={busy === "restore"}
          busyLabel={edit.sending}
          onClick={() => void deed("restore")}
        >
          {view.restore}
        </Button>
      )
    const label = { draft: view.go_on, rejected: view.mend, proposed: view.edit, published: view.edit }[state]
    return toEdit(change?.status === "open" ? view.change_edit : label, className)
  }
  return (
    <Page title={title} detail={goods.states[state]} bar={may ? main("") : undefined}>
      <div className="mx-auto grid max-w-160 gap-4">
        <Age at={at} onRefresh={onRefresh} />
        {refusal ? (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        ) : null}
        {unsent && may ? (
          <Note tone="warn">
            {view.unsent}{" "}
            <Link
              to="/hang/$productId/sua"
              params={{ productId: unsent.id }}
              className="text-link inline-flex min-h-8 items-center font-bold"
            >
              {view.unsent_look}
            </Link>
          </Note>
        ) : null}
        <HeadBox product={product} words={words} state={goods.states[state]}>
          {may ? <div className="mt-4 max-[899px]:hidden">{main("")}</div> : null}
        </HeadBox>
        {change ? (
          <ChangeBox
            change={change}
            words={words}
            busy={busy === "withdraw"}
            onWithdraw={may ? () => void deed("withdraw") : null}
            onMend={() => void mend()}
          />
        ) : null}
        {product.variants.length > 0 ? (
          <PackRows product={product} words={words} may={may && state !== "archived"} />
        ) : null}
        <WordsBox product={product} words={words} />
        <CertificatesBox productId={id} may={may} />
        {may ? <MoreBox product={product} words={words} busy={busy} onDo={(name) => void deed(name)} /> : null}
      </div>
    </Page>
  )
}
