import { MedusaService } from "@medusajs/framework/utils"
import { Photo } from "./models/photo"
import { PhotoChunk } from "./models/photo-chunk"

/** Data access of the photo module; rules live in workflows. */
export class PhotoModuleService extends MedusaService({ Photo, PhotoChunk }) {}
