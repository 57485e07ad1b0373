import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125150126 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "review" drop constraint if exists "review_product_id_order_id_unique";`);
    this.addSql(`create table if not exists "review" ("id" text not null, "product_id" text not null, "order_id" text not null, "customer_id" text null, "author" text not null, "stars" integer not null, "text" text not null default '', "state" text check ("state" in ('pending', 'published', 'hidden')) not null default 'pending', "published_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_pkey" primary key ("id"), constraint review_stars_range check (stars BETWEEN 1 AND 5), constraint review_author_named check (length(btrim(author)) BETWEEN 1 AND 120), constraint review_text_length check (length(text) <= 4000), constraint review_published_dated check (state <> 'published' OR published_at IS NOT NULL));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_product_id_order_id_unique" ON "review" ("product_id", "order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_product_id_published_at_id" ON "review" ("product_id", "published_at", "id") WHERE state = 'published' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_state_created_at_id" ON "review" ("state", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_customer_id" ON "review" ("customer_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "review" cascade;`);
  }

}
