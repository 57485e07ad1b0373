import type { ErrorBody, RegistrationInput, SessionResponse } from "@cho-htx/contracts"
import { type Market, nextNumber } from "../../../fixtures/market.js"
import { type Answer, type CallOptions, call } from "../../../harness/http.js"

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** A tax code with its check digit that nothing else has. */
export function newTaxCode(): string {
  for (;;) {
    const nine = String(880_000_000 + nextNumber())
    const digit = 10 - (weights.reduce((sum, weight, at) => sum + weight * Number(nine[at]), 0) % 11)
    if (digit < 10) return `${nine}${digit}`
  }
}

/** A mobile number nobody else has. */
export const newPhone = (): string => `09${String(70_000_000 + nextNumber())}`

export const password = "ngô khoai sắn"

/** Papers of a cooperative that registers. */
export const papers = (changes: Partial<RegistrationInput> = {}): RegistrationInput => ({
  name: `Hợp tác xã Thử Gia Nhập ${nextNumber()}`,
  registration_code: newTaxCode(),
  address_line: "Xóm 4",
  commune_code: "14236",
  representative: "Trần Thị Gạo",
  phone: newPhone(),
  bank: { bin: "970405", number: "1500200300", holder: "Trần Thị Gạo" },
  password,
  as: "token",
  ...changes,
})

export type Told = ErrorBody & Partial<SessionResponse>

/** Requests of the portal, by a member's token when there is one. */
export const portal =
  ({ url }: Pick<Market, "url">) =>
  <T = Told>(path: string, options: CallOptions = {}): Promise<Answer<T>> =>
    call<T>(`${url}/vendor/${path}`, path === "registrations" ? fromElsewhere(options) : options)

/** Few registrations are taken from one address: each of ours comes from another one, unless it says whence. */
function fromElsewhere(options: CallOptions): CallOptions {
  const number = nextNumber()
  const address = `198.18.${Math.floor(number / 256) % 256}.${number % 256}`
  return { ...options, headers: { "x-forwarded-for": address, ...options.headers } }
}

export type Ask = ReturnType<typeof portal>

/** Registers and answers the owner's token with what was sent. */
export async function register(ask: Ask, changes: Partial<RegistrationInput> = {}) {
  const sent = papers(changes)
  const { status, body } = await ask("registrations", { json: sent })
  if (status !== 200 || !body.token || !body.cooperative || !body.member)
    throw new Error(`registration answered ${status}: ${JSON.stringify(body)}`)
  return { sent, token: body.token, id: body.cooperative.id, memberId: body.member.id }
}

/** Sends a small picture in as a paper. */
export const sendPaper = async (market: Market, token: string, bytes: Buffer = picture, name = "giay-dang-ky.jpg") => {
  const url = `${market.url}/vendor/documents?kind=registration&name=${encodeURIComponent(name)}`
  const headers = { authorization: `Bearer ${token}`, "content-type": "image/jpeg" }
  const answer = await fetch(url, { method: "POST", headers, body: new Uint8Array(bytes) })
  const body: { document?: { id: string; content_type: string }; message?: string } = await answer.json()
  return { status: answer.status, body }
}

export const picture = Buffer.from("\xff\xd8\xff\xe0 giấy đăng ký", "latin1")

/** What the suite's parts stand on, once the backend runs. */
export interface Stage {
  market: Market
  ask: Ask
  /** Folder into which mails are written. */
  mails: string
}
