import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Checkbox } from "@cho-htx/ui/checkbox"
import { Note } from "@cho-htx/ui/note"
import { parsePhone } from "@cho-htx/vietnam/phone"
import { type FormEvent, useState } from "react"
import { ContactFields } from "../checkout/contact-fields"
import { type CheckoutDraft, emptyDraft } from "../checkout/draft"
import { type CheckoutWords, type FieldError, validateDraft } from "../checkout/validate-draft"
import { type AddressInput, accountApi } from "./account-api"
import { type AccountWords, accountFailure } from "./account-failure"
import type { Customer, SavedAddress } from "./account-types"

export interface AddressFormProps {
  /** Null for a new one. */
  address: SavedAddress | null
  customer: Customer
  words: AccountWords
  checkoutWords: CheckoutWords
  onDone: () => void
  onCancel: () => void
}

function toDraft(address: SavedAddress | null, customer: Customer): CheckoutDraft {
  return {
    ...emptyDraft,
    name: address?.name ?? customer.name,
    phone: address?.phone ?? customer.phone,
    addressLine: address?.line ?? "",
    communeTyped: address?.commune?.name ?? "",
    commune: address?.commune ? { ...address.commune, former_ward: null } : null,
  }
}

function toInput(draft: CheckoutDraft, first: boolean): AddressInput | null {
  const phone = parsePhone(draft.phone)
  if (!draft.commune || !phone.ok) return null
  const { code, name, province_code, province_name } = draft.commune
  return {
    first_name: draft.name.trim(),
    last_name: "",
    phone: phone.e164,
    address_1: draft.addressLine.trim(),
    city: name,
    province: province_name,
    country_code: "vn",
    is_default_shipping: first,
    metadata: { commune_code: code, commune_name: name, province_code, province_name },
  }
}

/** One address, with the checkout's own fields and sentences. */
export function AddressForm({ address, customer, words, checkoutWords, onDone, onCancel }: AddressFormProps) {
  const [draft, setDraft] = useState(() => toDraft(address, customer))
  const [first, setFirst] = useState(address?.isDefault ?? customer.addresses.length === 0)
  const [errors, setErrors] = useState<FieldError[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const change = (part: Partial<CheckoutDraft>) => setDraft((before) => ({ ...before, ...part }))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = validateDraft(draft, checkoutWords)
    setErrors(found)
    const input = toInput(draft, first)
    if (found[0] || !input) {
      document.getElementById(found[0]?.field ?? "name")?.focus()
      return
    }
    setBusy(true)
    const answer = address ? await accountApi.changeAddress(address.id, input) : await accountApi.addAddress(input)
    setBusy(false)
    if (answer.ok) onDone()
    else setFailure(accountFailure(answer, words, "other"))
  }

  return (
    <Box>
      <form noValidate onSubmit={submit} className="grid gap-4">
        {failure ? (
          <Note tone="bad" role="alert">
            {failure}
          </Note>
        ) : null}
        <ContactFields
          draft={draft}
          errors={Object.fromEntries(errors.map((error) => [error.field, error.message]))}
          words={checkoutWords}
          onChange={change}
          onCommune={(communeTyped, commune) => change({ communeTyped, commune })}
        />
        <Checkbox
          label={words.address_make_default}
          checked={first}
          onChange={(event) => setFirst(event.target.checked)}
        />
        <div className="flex gap-2.5">
          <Button type="submit" busy={busy} busyLabel={words.address_saving}>
            {words.address_save}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {words.address_cancel}
          </Button>
        </div>
      </form>
    </Box>
  )
}
