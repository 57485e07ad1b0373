import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export interface NewFile {
  suffix: string
  mimeType: string
  content: Buffer
  access: "public" | "private"
}

export interface StoredFile {
  key: string
  url: string
}

/** A folder whose name begins with a dot is served by no static server; beside a bucket the reverse proxy keeps it closed. */
const folders = { public: "photos", private: ".private/certificates" }

/** Files the backend serves itself are named without its host, so that they hold for shop and console and survive a move. */
const sameOrigin = (url: string) => /^https?:\/\/[^/]+(\/static\/.+)$/.exec(url)?.[1] ?? url

/** Keeps files through the File Module under names nobody can guess: a private one is found by its cooperative and staff only. */
export async function storeFiles(scope: MedusaContainer, files: readonly NewFile[]): Promise<StoredFile[]> {
  const name = randomBytes(16).toString("hex")
  const stored = await scope.resolve(Modules.FILE).createFiles(
    files.map(({ suffix, mimeType, content, access }) => ({
      filename: `${folders[access]}/${name}-${suffix}`,
      mimeType,
      content: content.toString("base64"),
      access,
    })),
  )
  return stored.map(({ id, url }) => ({ key: id, url: sameOrigin(url) }))
}
