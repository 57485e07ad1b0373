import { z } from "zod"

const environment = z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string())
const condition = z.enum(["service_started", "service_healthy", "service_completed_successfully"])
const command = z.union([z.string(), z.array(z.string()).min(1)])

const healthcheck = z.union([
  z.strictObject({ disable: z.literal(true) }),
  z.strictObject({
    test: z.tuple([z.enum(["CMD", "CMD-SHELL"]), z.string()], z.string()),
    interval: z.string().regex(/^\d+s$/),
    timeout: z.string().regex(/^\d+s$/),
    retries: z.number().int().positive(),
  }),
])

/** The part of the Compose specification which docker-compose.yml uses; an unknown key is a mistake. */
export const composeSchema = z.strictObject({
  name: z.string(),
  "x-backend": z.unknown(),
  services: z.record(
    z.string(),
    z.strictObject({
      image: z.string().regex(/^[\w./-]+:v?\d[\w.-]*$/, "an image is pinned to a version"),
      build: z.strictObject({ context: z.literal("."), dockerfile: z.string() }).optional(),
      restart: z.enum(["unless-stopped", "on-failure"]).optional(),
      entrypoint: command.optional(),
      command: command.optional(),
      environment: environment.optional(),
      deploy: z.strictObject({ replicas: z.number().int().positive() }).optional(),
      depends_on: z.record(z.string(), z.strictObject({ condition })).optional(),
      ports: z.array(z.string().regex(/^\d+:\d+(\/udp)?$/)).optional(),
      volumes: z.array(z.string().regex(/^[./\w-]+:\/[\w./-]+(:ro)?$/)).optional(),
      healthcheck: healthcheck.optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
})
