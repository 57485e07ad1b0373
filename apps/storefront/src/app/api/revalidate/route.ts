import { revalidateTag } from "next/cache"
import { isKnownTag } from "../../../lib/cache/manifest"
import { sameSecret } from "../../../lib/cache/same-secret"

/** Most tags one message may carry. */
const MAX_TAGS = 200

function readTags(body: unknown): string[] | null {
  if (typeof body !== "object" || body === null || !("tags" in body) || !Array.isArray(body.tags)) return null
  const tags: unknown[] = body.tags
  const known = tags.every((tag): tag is string => typeof tag === "string" && isKnownTag(tag))
  return known && tags.length > 0 && tags.length <= MAX_TAGS ? tags : null
}

/** POST { tags }: the backend says what changed. 401 without the shared secret, 400 for a tag outside the manifest. */
export async function POST(request: Request): Promise<Response> {
  const secret = process.env.REVALIDATE_SECRET ?? ""
  if (!sameSecret(request.headers.get("x-revalidate-secret") ?? "", secret)) {
    return Response.json({ type: "unauthorized", message: "x-revalidate-secret is wrong" }, { status: 401 })
  }
  const tags = readTags(await request.json().catch(() => null))
  if (!tags) {
    return Response.json(
      { type: "invalid_data", message: "tags must be 1–200 tags of the shop's manifest" },
      { status: 400 },
    )
  }
  for (const tag of new Set(tags)) revalidateTag(tag, { expire: 0 })
  return Response.json({ revalidated: tags })
}
