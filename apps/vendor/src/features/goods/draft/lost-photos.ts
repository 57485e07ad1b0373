import type { GoodsForm } from "../form/goods-form"

type Photos = { photos?: { id?: unknown }[] }

const photosOf = (body: unknown): { id?: unknown }[] => {
  const { photos }: Photos = typeof body === "object" && body !== null ? body : {}
  return Array.isArray(photos) ? photos : []
}

/**
 * Keys of the form's photos the market no longer has. The market names them by their place in what was sent; since then other
 * photos may have become ready, so that only the id at that place tells which one it is.
 */
export function lostPhotos(
  form: Pick<GoodsForm, "photos">,
  body: unknown,
  details: readonly { path: string }[],
  ready: ReadonlyMap<string, string>,
): string[] {
  const sent = photosOf(body)
  const lost = new Set(
    details.flatMap(({ path }) => {
      const [, index] = /^photos\.(\d+)\.id$/.exec(path) ?? []
      return index === undefined ? [] : [sent[Number(index)]?.id]
    }),
  )
  return form.photos.flatMap(({ id, key }) => (!id && ready.has(key) && lost.has(ready.get(key)) ? [key] : []))
}
