import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123194851 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "certificate" ("id" text not null, "group" text check ("group" in ('food', 'drink', 'herbal', 'craft', 'ornamental', 'tourism')) not null, "stars" integer not null, "points" integer null, "criteria_version" text not null, "decision_number" text not null, "decision_date" text not null, "issuer" text not null, "expires_on" text not null, "file_url" text null, "status" text check ("status" in ('pending', 'verified', 'revoked')) not null default 'pending', "status_reason" text null, "verified_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"), constraint certificate_stars_range check (stars BETWEEN 1 AND 5), constraint certificate_points_range check (points BETWEEN 0 AND 100));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_status_expires_on" ON "certificate" ("status", "expires_on") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`);
  }

}
