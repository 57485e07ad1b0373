import { newKey } from "../../lib/new-key"

export interface DeedKeys {
  /** The key to send a deed under: the same one until it is settled, a fresh one for another deed. */
  of: (deed: string) => string
  /** The market has said whether it was done. */
  settle: () => void
}

/**
 * Keys of one form's deeds. With a `name` they lie on the phone as its draft does, whatever the draft says by then: the answer may be lost and the
 * app closed, and what is sent once more must not be done once more.
 */
export function deedKeys(name?: string): DeedKeys {
  let current = { deed: "", key: "" }
  const onPhone = <T>(ask: (name: string) => T): T | undefined => {
    try {
      return name ? ask(name) : undefined
    } catch {
      // A full disk: the key holds while the form is open.
      return undefined
    }
  }
  return {
    of: (said) => {
      const deed = name ?? said
      if (current.deed !== deed) current = { deed, key: onPhone((name) => localStorage.getItem(name)) ?? newKey() }
      onPhone((name) => localStorage.setItem(name, current.key))
      return current.key
    },
    settle: () => {
      current = { deed: "", key: "" }
      onPhone((name) => localStorage.removeItem(name))
    },
  }
}
