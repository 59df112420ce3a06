-- Of a large table it takes its time, and locks nobody out.
DROP INDEX CONCURRENTLY IF EXISTS "chat_messages_waiting_idx";--> statement-breakpoint
CREATE INDEX CONCURRENTLY "chat_messages_waiting_idx" ON "chat_messages" USING btree ("created_at") WHERE status = 'waiting';