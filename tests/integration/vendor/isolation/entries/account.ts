import { type Entry, everybody, type Resource } from "../entry.js"

/** One's own account may be looked after in every state of the cooperative: nothing of the cooperative is written. */
const own = (json: object): Entry => ({ roles: everybody, write: false, send: () => ({ json }) })

export const account: Resource = {
  entries: {
    "POST /vendor/session": {
      roles: [],
      public: "signs in",
      write: false,
      send: () => ({ json: { identifier: "0900000001", password: "x" } }),
    },
    "POST /vendor/registrations": { roles: [], public: "registers", write: false },
    "DELETE /vendor/session": { roles: [], public: "signs out, whoever one is", write: false, signsOut: true },
    "GET /vendor/sessions": { roles: everybody, write: false },
    "DELETE /vendor/sessions": { roles: everybody, write: false },
    "DELETE /vendor/sessions/[session_id]": { roles: everybody, write: false },
    "GET /vendor/me": { roles: everybody, write: false },
    "POST /vendor/me": own({ name: "Người Thử" }),
    "POST /vendor/me/password": own({ password: "sai hẳn rồi", new_password: "ngô khoai sắn" }),
  },
  prepare: async ({ market, cooperative }) => {
    const { rows } = await market.pool.query<{ id: string }>(
      `insert into cooperative_member_session (id, member_id, token_hash, last_seen_at, expires_at)
       select 'memses_kept_' || id, id, 'kept_' || id, now(), now() + interval '1 day'
       from cooperative_member where cooperative_id = $1 returning id`,
      [cooperative.id],
    )
    return { session_id: rows[0]?.id ?? "" }
  },
}
