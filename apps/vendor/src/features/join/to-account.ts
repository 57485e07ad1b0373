/** What somebody who accepts an invitation types; an empty e-mail is none. */
export interface AcceptAccount {
  name: string
  phone: string
  email: string
  password: string
}

/** The account as POST /vendor/invites/:token/accept wants it: no spaces a keyboard left behind an address, and no empty address. */
export function toAccount({ email, ...rest }: AcceptAccount): Omit<AcceptAccount, "email"> & { email: string | null } {
  return { ...rest, email: email.trim() || null }
}
