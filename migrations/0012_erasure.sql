ALTER TABLE "users" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "chat_messages_open_idx" ON "chat_messages" USING btree ("user_id","thread_id") WHERE status in ('pending', 'waiting');--> statement-breakpoint
CREATE INDEX "users_erased_idx" ON "users" USING btree ("erased_at") WHERE erased_at is not null;