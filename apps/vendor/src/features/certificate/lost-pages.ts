/** Uploads whose file the market no longer has, from its answer; `files` are in the order they were named in the body. */
export const lostPages = (status: number, details: readonly { path: string }[], files: readonly string[]): string[] =>
  status === 404
    ? details.flatMap(({ path }) => {
        const [, index] = /^file_ids\.(\d+)$/.exec(path) ?? []
        return index === undefined ? [] : (files[Number(index)] ?? [])
      })
    : []
