import { z } from "zod"

// The page's policy forbids code made from text, which zod would try for speed. Imported by whatever checks with a schema.
z.config({ jitless: true })
