import type { MetadataRoute } from "next"
import { shell } from "@/messages/vi/shell"

/** For "add to home screen". */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: `${shell.name} · ${shell.motto}`,
    short_name: shell.name,
    description: shell.description,
    lang: "vi",
    start_url: "/",
    display: "standalone",
    background_color: "#f6f7f2",
    theme_color: "#0f3326",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  }
}
