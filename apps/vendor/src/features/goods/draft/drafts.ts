import type { VendorProduct } from "@cho-htx/contracts"
import { newKey } from "../../../lib/new-key"
import { formOf } from "../form/form-of"
import { formToMend } from "../form/form-to-mend"
import { emptyForm, type GoodsForm } from "../form/goods-form"
import { uploads } from "../upload/uploads"
import { afterChoice, afterConflict } from "./clashes-of"
import type { Draft } from "./draft"
import { isClean } from "./is-clean"
import { keptDrafts, readyPhotos } from "./kept-drafts"
import { lookAtDraft, pushDrafts } from "./push-drafts"
import { readProduct } from "./send-write"
import { nextTurn } from "./take-over"

/** What members write about goods: every keystroke on the phone, and at the market as soon as the network lets it. */
export const drafts = {
  async start(memberId: string): Promise<void> {
    await keptDrafts.load(memberId)
    await uploads.start(memberId)
    void pushDrafts()
  },
  /** Takes up a new product, or one of the market; a draft of it that is on the phone already stays as it is. */
  async open(product: VendorProduct | null, newId = `moi-${newKey()}`): Promise<string> {
    const member = keptDrafts.member()
    if (!member) throw new Error("Nobody is signed in")
    const known = product && keptDrafts.find(product.id)
    if (known && !isClean(known, readyPhotos())) return known.id
    if (known) await drafts.drop(known.id)
    const form = product
      ? formOf(product.change_request?.status === "open" ? product.change_request.content : product)
      : emptyForm
    const id = product?.id ?? newId
    lookAtDraft(id)
    await keptDrafts.put({
      ...{ id, member_id: member, form, base: form, sent: null, wanted: "nothing", refusal: null, conflict: null },
      product_id: product?.id ?? null,
      version: product?.version ?? null,
      state: product?.state ?? null,
      ...{ attempts: 0, retry_at: 0, typed_at: 0, saved_at: null, done: false, turn: Date.now() },
    })
    return id
  },
  /** Takes up what a turned-down change asked for, unless the phone holds something newer; answers the draft's id. */
  async mend(product: VendorProduct): Promise<string> {
    const isHeld = keptDrafts.find(product.id) !== undefined
    const id = await drafts.open(product)
    const asked = product.change_request?.status === "rejected" ? product.change_request.content : null
    if (asked && !isHeld) await drafts.type(id, () => formToMend(asked, product))
    return id
  },
  /** Asks whether somebody else has changed the product since; then the person is told before they go on. */
  async refresh(id: string): Promise<void> {
    const known = keptDrafts.find(id)
    const product = known?.product_id ? await readProduct(known.product_id) : null
    const draft = keptDrafts.find(id)
    if (!product || !draft || draft.sent || draft.conflict || draft.version === product.version) return
    await keptDrafts.put(nextTurn(afterConflict(draft, product, [], readyPhotos()), Date.now()))
  },
  /** A keystroke. Answers false when the phone could not keep it. */
  type(id: string, change: (form: GoodsForm) => GoodsForm): Promise<boolean> {
    const draft = keptDrafts.find(id)
    if (!draft) return Promise.resolve(false)
    return keptDrafts.put({
      ...draft,
      form: change(draft.form),
      refusal: null,
      wanted: "nothing",
      done: false,
      typed_at: Date.now(),
    })
  },
  /** Which draft is on the screen; null when none is any more. */
  look(id: string | null): void {
    lookAtDraft(id)
    void pushDrafts()
  },
  /** A step is done, or the person asks for more: sends what there is. */
  async want(id: string, wanted?: Draft["wanted"]): Promise<void> {
    const draft = keptDrafts.find(id)
    if (draft && wanted) await keptDrafts.put({ ...draft, wanted, refusal: null, retry_at: 0 })
    void pushDrafts()
  },
  /** The person has chosen: `mine` are the fields that stay as they wrote them. */
  async choose(id: string, mine: ReadonlySet<string>): Promise<void> {
    const draft = keptDrafts.find(id)
    if (draft) await keptDrafts.put(nextTurn(afterChoice(draft, mine), Date.now()))
    void pushDrafts()
  },
  /** Given up: the phone forgets it. What the market has stays there. */
  async drop(id: string): Promise<void> {
    const draft = keptDrafts.find(id)
    if (draft) await keptDrafts.drop(draft.id)
    void pushDrafts()
  },
  async hurry(): Promise<void> {
    for (const draft of keptDrafts.get()) if (draft.retry_at > 0) await keptDrafts.put({ ...draft, retry_at: 0 })
    await uploads.hurry()
    void pushDrafts()
  },
}
