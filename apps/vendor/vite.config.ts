import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import { plainLayers } from "./build/plain-layers"
import { precache } from "./build/precache"

const backend = process.env.BACKEND_URL ?? "http://127.0.0.1:9000"

const firstLoad =
  /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack\/[a-z-]+)\/|vendor\/src\/(?:lib\/(?!session\/sign-in)|features\/(?:shell|home)|messages\/vi\/(?!account|delivery|join|excel|order-pages|listing|certificate|later|lots|papers|notices|people))|packages\/vietnam\/dist\/esm\/(?:dong|date|phone)\.js|packages\/ui\/src\/(?:portal-glyphs|glyphs?|in-time|page|weave|maker-tile|note|skeleton|empty-state|box|button)/

/** Parts of those that no first page uses; lists and forms load them. Named, because a chunk otherwise takes in whatever it re-exports. */
const later =
  /packages\/ui\/src\/deed-glyphs|infiniteQueryObserver\.js|useInfiniteQuery\.js|vendor\/src\/(?:lib\/(?:outbox\/(?:project-number|use-arrived)|format\/(?:no-break|zalo-link))|messages\/use-own-words|features\/waiting\/(?:new-id|request-surely|until-answered|use-add|use-writer))/

/** The portal lives under /seller of the backend and of the shop. The JSX comes from esbuild: one plugin less to keep. */
export default defineConfig({
  base: "/seller/",
  plugins: [tailwindcss(), precache()],
  esbuild: { jsx: "automatic" },
  css: { postcss: { plugins: [plainLayers] } },
  // The root of the repository holds React 18 for Medusa's console; everything here shares the portal's own 19.
  resolve: { dedupe: ["react", "react-dom"] },
  build: {
    // The oldest browsers of README.md: Android 5's last Chrome is 95, an iPhone 7's last Safari is 15.
    target: ["chrome91", "edge91", "firefox90", "safari15.4"],
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { index: "index.html", sw: "src/service-worker/main.ts" },
      output: {
        // The worker's address never changes; all else carries a hash and is kept for ever.
        // What home needs in one file: it compresses better than two dozen, and a weak network opens one stream.
        manualChunks: (id) => (later.test(id) ? "later" : firstLoad.test(id) ? "first" : undefined),
        // The first load names all others, and names of hashes alone weigh least.
        chunkFileNames: ({ name }) => (name === "first" ? "assets/first-[hash].js" : "assets/[hash].js"),
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
      },
    },
  },
  server: { proxy: { "/vendor": backend, "/store": backend, "/auth": backend, "/static": backend } },
})
