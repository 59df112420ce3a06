CREATE TABLE IF NOT EXISTS "owed_revocations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "owed_revocations_owed_idx" ON "owed_revocations" USING btree ("owed_at");