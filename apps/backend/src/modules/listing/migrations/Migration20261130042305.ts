import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130042305 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_review" drop constraint if exists "listing_review_product_id_unique";`);
    this.addSql(`alter table if exists "listing_change_request" drop constraint if exists "listing_change_request_product_id_unique";`);
    this.addSql(`create table if not exists "listing_change_request" ("id" text not null, "product_id" text not null, "cooperative_id" text not null, "status" text check ("status" in ('open', 'approved', 'rejected', 'withdrawn')) not null default 'open', "changes" jsonb not null, "content" jsonb not null, "submitted_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_change_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_change_request_deleted_at" ON "listing_change_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_change_request_product_id_unique" ON "listing_change_request" ("product_id") WHERE status = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_change_request_product_id_created_at" ON "listing_change_request" ("product_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_change_request_status_created_at_id" ON "listing_change_request" ("status", "created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_review" ("id" text not null, "product_id" text not null, "cooperative_id" text not null, "status" text check ("status" in ('open', 'approved', 'rejected', 'withdrawn')) not null default 'open', "submitted_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_review_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_deleted_at" ON "listing_review" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_review_product_id_unique" ON "listing_review" ("product_id") WHERE status = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_product_id_created_at" ON "listing_review" ("product_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_status_created_at_id" ON "listing_review" ("status", "created_at", "id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_change_request" cascade;`);

    this.addSql(`drop table if exists "listing_review" cascade;`);
  }

}
