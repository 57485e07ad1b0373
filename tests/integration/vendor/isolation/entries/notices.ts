import { type Entry, everybody, type Resource } from "../entry.js"

const own = (entry: Pick<Entry, "send" | "foreign">): Entry => ({ roles: everybody, write: false, ...entry })

/** Notices of one's cooperative, and one's own browsers. */
export const notices: Resource = {
  entries: {
    "GET /vendor/notices": { roles: everybody, write: false },
    "POST /vendor/notices/read": own({
      send: ({ ids }) => ({ json: { up_to: ids.notice_id } }),
      foreign: (_, { ids }) => [{ json: { up_to: ids.notice_id } }],
    }),
    "GET /vendor/push-subscriptions": { roles: everybody, write: false },
    "POST /vendor/push-subscriptions": own({
      send: ({ cooperative }) => ({
        json: {
          endpoint: `https://fcm.googleapis.com/fcm/send/${cooperative.id}`,
          keys: {
            p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            auth: "BTBZMqHH6r4Tts7J_aSIgg",
          },
          lang: "vi",
        },
      }),
    }),
    "DELETE /vendor/push-subscriptions/[subscription_id]": { roles: everybody, write: false },
  },
  prepare: async ({ market, cooperative }) => {
    const notice_id = `notice_of_${cooperative.id}`
    await market.pool.query(
      "insert into notice (id, cooperative_id, kind, dedupe_key, subject) values ($1, $2, 'order_new', $1, 'HTX-THU')",
      [notice_id, cooperative.id],
    )
    const { rows } = await market.pool.query<{ id: string }>(
      `insert into push_subscription (id, cooperative_id, member_id, session_id, endpoint, p256dh, auth, lang)
       select 'pushsub_of_' || s.id, m.cooperative_id, m.id, s.id, 'https://fcm.googleapis.com/' || s.id, 'x', 'x', 'vi'
       from cooperative_member m join cooperative_member_session s on s.member_id = m.id
       where m.cooperative_id = $1 order by s.created_at limit 1 returning id`,
      [cooperative.id],
    )
    return { notice_id, subscription_id: rows[0]?.id ?? "" }
  },
}
