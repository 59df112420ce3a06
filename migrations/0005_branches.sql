-- Nothing here reads or rewrites a row: the defaults tell of old rows what is so. On a large live database make the two
-- indexes CONCURRENTLY beforehand; they are empty until somebody goes back in a thread.
ALTER TABLE "chat_messages" ADD COLUMN IF NOT EXISTS "parts" jsonb;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD COLUMN IF NOT EXISTS "parent_distance" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD COLUMN IF NOT EXISTS "completed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "chat_threads" ADD COLUMN IF NOT EXISTS "head_seq" integer;--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "chat_messages_fork_idx" ON "chat_messages" USING btree ("thread_id","seq","parent_distance") WHERE parent_distance <> 1;--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "chat_messages_sibling_idx" ON "chat_messages" USING btree ("thread_id",(seq - parent_distance),"seq") WHERE parent_distance <> 1;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_parent_check" CHECK ("chat_messages"."parent_distance" between 1 and "chat_messages"."seq") NOT VALID;
