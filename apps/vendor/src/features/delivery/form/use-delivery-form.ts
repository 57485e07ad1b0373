import type { DeliveryTable, VendorCooperative } from "@cho-htx/contracts"
import { useRef, useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import { outbox } from "../../../lib/outbox/outbox"
import type { DeliveryWords } from "../../../messages/vi/delivery"
import type { TableField } from "../table/flat-table"
import { differences } from "../table/merge-tables"
import { deliveryEntry } from "../waiting/delivery-entry"
import { type DeliveryForm, type FormField, formFields, formOf, typedOver } from "./delivery-form"
import { type KeptDelivery, keepDelivery, readKept } from "./kept-delivery"
import { type Complaints, type ReadForm, readForm } from "./read-form"

export interface DeliveryFormHandle {
  form: DeliveryForm
  read: ReadForm
  /** Sentences to show: none before the first try. */
  wrong: Complaints
  busy: boolean
  said: { tone: "bad" | "info" | "warn"; text: string } | null
  /** True while the form still shows what was typed another day. */
  restored: boolean
  /** The table the person began to write over. */
  base: DeliveryTable
  /** What somebody else has changed of it since. */
  news: TableField[]
  type: (field: FormField, text: string) => void
  /** Forgets what was typed. */
  forget: () => void
  save: () => Promise<void>
}

export interface DeliveryFormInput {
  memberId: string
  cooperative: VendorCooperative
  /** The table as this phone knows it. */
  now: DeliveryTable
  words: DeliveryWords
}

export const idOf = (field: FormField): string => `delivery-${field.replaceAll(".", "-")}`
export const NEWS_ID = "delivery-news"

/** After the sentences are drawn, the eye and the keyboard go there. */
const goTo = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/**
 * A table in a form. What nobody has typed over is what is true now; what was typed stays on the phone until it is saved. A change somebody else made
 * meanwhile is shown, and seen once, before anything is written over it.
 */
export function useDeliveryForm({ memberId, cooperative, now, words }: DeliveryFormInput): DeliveryFormHandle {
  const { shell } = useWords()
  const [kept, setKept] = useState(() => readKept(memberId))
  const start = formOf(now)
  const typed = typedOver(start, { ...start, ...kept?.typed })
  const isTyped = Object.keys(typed).length > 0
  const [restored, setRestored] = useState(isTyped)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const writing = useRef(false)
  const [looked, setLooked] = useState("")
  const [said, setSaid] = useState<DeliveryFormHandle["said"]>(null)
  const form = { ...start, ...typed }
  const read = readForm(form, words)
  const base = (isTyped && kept?.base) || now
  const news = differences(base, now)
  const keep = (next: KeptDelivery | null) => {
    setKept(next)
    keepDelivery(memberId, next)
  }
  const settle = () => {
    keep(null)
    setTried(false)
    setRestored(false)
    setSaid(null)
  }
  const write = async (table: DeliveryTable) => {
    if (writing.current) return
    writing.current = true
    setBusy(true)
    try {
      await outbox.add(deliveryEntry(cooperative, now, table))
      settle()
      window.scrollTo({ top: 0 })
    } catch {
      setSaid({ tone: "bad", text: shell.not_kept })
    } finally {
      writing.current = false
      setBusy(false)
    }
  }
  return {
    ...{ form, read, busy, said, restored, base, news },
    wrong: tried ? read.wrong : {},
    type: (field, text) => {
      setSaid(null)
      const next = typedOver(start, { ...form, [field]: text })
      keep(Object.keys(next).length > 0 ? { base, typed: next } : null)
    },
    forget: settle,
    save: async () => {
      setTried(true)
      const fields = formFields.filter((field) => read.wrong[field])
      const [first] = fields
      if (!read.table) {
        setSaid({ tone: "bad", text: first ? fill(words.wrong, { n: fields.length }) : words.errors.failed })
        if (first) goTo(idOf(first))
        return
      }
      if (differences(now, read.table).length === 0) {
        settle()
        return setSaid({ tone: "info", text: words.nothing })
      }
      if (news.length > 0 && looked !== JSON.stringify(now)) {
        setLooked(JSON.stringify(now))
        setSaid({ tone: "warn", text: words.news.look })
        return goTo(NEWS_ID)
      }
      await write(read.table)
    },
  }
}
