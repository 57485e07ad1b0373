import type { SessionMember } from "@cho-htx/contracts"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import type { AccountWords } from "../../messages/vi/account"
import { type AccountForm, asksPassword, changesOf, formOf, typedOver } from "./account-form"
import { type AccountField, accountFields, type Complaints, checkAccount, isAccountField } from "./check-account"
import { keepAccount, readKept } from "./kept-account"
import { saveAccount } from "./save-account"

export interface AccountFormHandle {
  form: AccountForm
  password: string
  /** Whether phone or e-mail are about to change. */
  asks: boolean
  changed: { phone: boolean; email: boolean }
  wrong: Complaints
  busy: boolean
  said: { tone: "bad" | "info"; text: string } | null
  /** True while the form still shows what was typed another day. */
  restored: boolean
  type: (field: AccountField, value: string) => void
  /** Forgets what was typed. */
  forget: () => void
  /** True once it is saved. */
  save: () => Promise<boolean>
}

/** After the sentences are drawn, the eye and the keyboard go to the first field that has one. */
const goTo = (field: AccountField | undefined) =>
  requestAnimationFrame(() => document.getElementById(`account-${field}`)?.focus())

/** One's own facts in a form: what nobody has typed over is what is true now, what was typed stays on the phone until it is saved. */
export function useAccountForm(member: SessionMember, words: AccountWords): AccountFormHandle {
  const start = formOf(member)
  const [typed, setTyped] = useState(() => typedOver(start, { ...start, ...readKept(member.id) }))
  const [restored, setRestored] = useState(() => Object.keys(typed).length > 0)
  const [password, setPassword] = useState("")
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Complaints>({})
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<AccountFormHandle["said"]>(null)
  const form = { ...start, ...typed }
  const changes = changesOf(start, form)
  const own = checkAccount(changes, password, words)
  const keep = (next: Partial<AccountForm>) => {
    setTyped(next)
    keepAccount(member.id, next)
  }
  const complain = (sentences: Complaints, otherwise: string) => {
    const fields = accountFields.filter((field) => sentences[field])
    setSaid({ tone: "bad", text: fields.length > 0 ? fill(words.wrong, { n: fields.length }) : otherwise })
    goTo(fields[0])
    return false
  }
  const settle = () => {
    keep({})
    setPassword("")
    setTried(false)
    setRestored(false)
    setRefused({})
    setSaid(null)
  }
  return {
    form,
    password,
    asks: asksPassword(changes),
    changed: { phone: changes.phone !== undefined, email: changes.email !== undefined },
    wrong: { ...(tried ? own : {}), ...refused },
    ...{ busy, said, restored },
    type: (field, value) => {
      setRefused(({ [field]: _mended, ...rest }) => rest)
      setSaid(null)
      if (field === "password") setPassword(value)
      else keep(typedOver(start, { ...form, [field]: value }))
    },
    forget: settle,
    save: async () => {
      setTried(true)
      setRefused({})
      setSaid(null)
      if (Object.keys(own).length > 0) return complain(own, words.errors.failed)
      if (Object.keys(changes).length === 0) {
        setSaid({ tone: "info", text: words.nothing })
        return false
      }
      setBusy(true)
      const answer = await saveAccount(asksPassword(changes) ? { ...changes, password } : changes)
      setBusy(false)
      if (answer.ok) {
        settle()
        return true
      }
      const named = answer.details.flatMap(({ path, message }) => (isAccountField(path) ? [[path, message]] : []))
      const sentences: Complaints = Object.fromEntries(named)
      setRefused(sentences)
      const { errors } = words
      return complain(sentences, answer.message ?? (answer.status === 0 ? errors.no_answer : errors.failed))
    },
  }
}
