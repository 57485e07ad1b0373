"use client"

import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { PencilGlyph, PinGlyph, PlusGlyph, TrashGlyph } from "@cho-htx/ui/glyphs"
import { Note } from "@cho-htx/ui/note"
import { Tag } from "@cho-htx/ui/tag"
import { showToast } from "@cho-htx/ui/toast-store"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { provinceTitle } from "../checkout/province-title"
import type { CheckoutWords } from "../checkout/validate-draft"
import { accountApi } from "./account-api"
import { type AccountWords, accountFailure } from "./account-failure"
import { AccountGate } from "./account-gate"
import type { Customer, SavedAddress } from "./account-types"
import { AddressForm } from "./address-form"
import { sessionStore } from "./session"

export interface AddressBookProps {
  words: AccountWords
  checkoutWords: CheckoutWords
}

function Book({ customer, words, checkoutWords }: AddressBookProps & { customer: Customer }) {
  /** `new`, or the id of the address being edited. */
  const [editing, setEditing] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { addresses } = customer
  const current = addresses.find((address) => address.id === editing) ?? null

  const done = async () => {
    await sessionStore.refresh()
    setEditing(null)
    showToast({ text: words.address_saved })
  }
  const remove = async (address: SavedAddress) => {
    setFailure(null)
    const answer = await accountApi.removeAddress(address.id)
    if (!answer.ok) {
      setFailure(accountFailure(answer, words, "other"))
      return
    }
    await sessionStore.refresh()
    showToast({ text: words.address_removed })
  }

  if (editing !== null) {
    return (
      <AddressForm
        key={editing}
        address={current}
        customer={customer}
        words={words}
        checkoutWords={checkoutWords}
        onDone={() => void done()}
        onCancel={() => setEditing(null)}
      />
    )
  }
  const add = (
    <Button look={addresses.length === 0 ? "main" : "line"} onClick={() => setEditing("new")}>
      <PlusGlyph size={18} />
      {words.address_add}
    </Button>
  )
  if (addresses.length === 0) {
    return (
      <EmptyState title={words.addresses_empty_title} action={add}>
        {words.addresses_empty_text}
      </EmptyState>
    )
  }
  return (
    <div className="grid gap-3">
      {failure ? (
        <Note tone="bad" role="alert">
          {failure}
        </Note>
      ) : null}
      {addresses.map((address) => (
        <Box key={address.id} className="flex flex-wrap items-start gap-x-4 gap-y-2">
          <PinGlyph size={24} className="text-leaf-700" />
          <div className="min-w-48 flex-1">
            <p>
              <b>{address.name}</b> · <span className="whitespace-nowrap">{formatPhone(address.phone)}</span>
            </p>
            <p className="text-soft">
              {[
                address.line,
                address.commune?.name,
                address.commune &&
                  provinceTitle(
                    { code: address.commune.province_code, name: address.commune.province_name },
                    checkoutWords,
                  ),
              ]
                .filter(Boolean)
                .join(", ")}
            </p>
            {address.isDefault ? (
              <Tag tone="ok" className="mt-1.5">
                {words.address_default}
              </Tag>
            ) : null}
          </div>
          <div className="flex gap-1">
            <Button
              look="quiet"
              aria-label={fill(words.address_edit_label, { line: address.line })}
              onClick={() => setEditing(address.id)}
            >
              <PencilGlyph />
              {words.address_edit}
            </Button>
            <Button
              look="quiet"
              aria-label={fill(words.address_remove_label, { line: address.line })}
              onClick={() => void remove(address)}
            >
              <TrashGlyph />
              {words.address_remove}
            </Button>
          </div>
        </Box>
      ))}
      <div>{add}</div>
    </div>
  )
}

/** The customer's addresses: add, change, remove, choose the one used first. */
export function AddressBook({ words, checkoutWords }: AddressBookProps) {
  return (
    <AccountGate words={words}>
      {(customer) => <Book customer={customer} words={words} checkoutWords={checkoutWords} />}
    </AccountGate>
  )
}
