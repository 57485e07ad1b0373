import { type Entry, everybody, managers, owners, type Resource } from "../entry.js"

const member = "/vendor/members/[member_id]"
const people = (json: object = {}): Entry => ({ roles: owners, write: true, send: () => ({ json }) })
const open = (why: string): Entry => ({ roles: [], public: why, write: false })
const jpeg = "\xff\xd8\xff\xe0"

/** What a cooperative says of itself, its papers and its people. */
export const cooperative: Resource = {
  entries: {
    "GET /vendor/cooperative": { roles: everybody, write: false },
    "POST /vendor/cooperative": { roles: managers, write: true, send: () => ({ json: { tagline: "Ngon" } }) },
    "POST /vendor/cooperative/submit": { roles: managers, write: true, send: () => ({ json: {} }) },
    "GET /vendor/documents": { roles: managers, write: false },
    "POST /vendor/documents": {
      roles: managers,
      write: true,
      send: () => ({ raw: jpeg, headers: { "content-type": "image/jpeg" }, query: "kind=other&name=giay.jpg" }),
    },
    "DELETE /vendor/documents/[document_id]": { roles: managers, write: true },
    "GET /vendor/documents/[document_id]/file": { roles: managers, write: false },
    "GET /vendor/members": { roles: everybody, write: false },
    [`POST ${member}`]: people({ role: "packer" }),
    // Everybody may leave, whatever the state; a colleague is removed by an owner (403) while the cooperative may write, a stranger's id gets 404.
    [`DELETE ${member}`]: { roles: everybody, write: true },
    [`POST ${member}/transfer`]: people(),
    [`POST ${member}/reset-link`]: people(),
    "GET /vendor/invites": { roles: owners, write: false },
    "POST /vendor/invites": {
      ...people({ role: "packer", name: "Người Mới" }),
      foreign: (_, other) => [{ json: { id: other.ids.invite, role: "packer", name: "Người Mới" } }],
    },
    "GET /vendor/invites/[invite]": open("shows what a link invites to"),
    "DELETE /vendor/invites/[invite]": { roles: owners, write: true },
    "POST /vendor/invites/[invite]/accept": open("joins by a link"),
    "POST /vendor/password-resets": open("somebody forgot the password"),
    "POST /vendor/password-resets/confirm": open("somebody has the link of a mail"),
  },
  prepare: async ({ market, cooperative: { id }, token }) => {
    const member_id = `coopmem_kept_${id}`
    const invite = `coopinv_${id.replace(/\D/g, "").padStart(26, "0")}`
    await market.pool.query(
      "insert into cooperative_member (id, name, role, cooperative_id) values ($1, 'Đồng nghiệp', 'packer', $2)",
      [member_id, id],
    )
    await market.pool.query(
      `insert into cooperative_invite (id, cooperative_id, name, role, token_hash, invited_by, expires_at)
       values ($1, $2, 'Khách', 'packer', $1, 'system', now() + interval '1 day')`,
      [invite, id],
    )
    const answer = await fetch(`${market.url}/vendor/documents?kind=other&name=giay.jpg`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "image/jpeg" },
      body: Buffer.from(jpeg, "latin1"),
    })
    const { document }: { document: { id: string } } = await answer.json()
    return { member_id, invite, document_id: document.id }
  },
}
