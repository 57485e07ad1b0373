import path from "node:path"
import type { Config } from "./schema"

/** Uploads go to an S3 bucket when one is configured, else to a folder outside the build, which each build deletes. */
export function fileModule(config: Config) {
  return { resolve: "@medusajs/medusa/file", options: { providers: [config.S3_BUCKET ? s3(config) : folder(config)] } }
}

/** Folder of the uploads when there is no bucket; never the one Medusa serves by itself, hidden folders and all. */
export function filesFolder(config: Pick<Config, "FILES_DIR">): string {
  return config.FILES_DIR ?? path.join(process.cwd(), "uploads")
}

function folder(config: Config) {
  const upload_dir = filesFolder(config)
  return {
    resolve: "@medusajs/medusa/file-local",
    id: "local",
    options: { upload_dir, private_upload_dir: upload_dir, backend_url: `${config.BACKEND_PUBLIC_URL}/static` },
  }
}

function s3(config: Config) {
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      file_url: config.S3_FILE_URL,
      access_key_id: config.S3_ACCESS_KEY_ID,
      secret_access_key: config.S3_SECRET_ACCESS_KEY,
      region: config.S3_REGION,
      bucket: config.S3_BUCKET,
      endpoint: config.S3_ENDPOINT,
      additional_client_config: { forcePathStyle: true },
    },
  }
}
