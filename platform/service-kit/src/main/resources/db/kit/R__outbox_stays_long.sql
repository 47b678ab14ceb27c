-- Rows come and go thousands a second: what vacuum frees at the end of the outbox is filled again within a minute. Giving it back in
-- between needs a lock for which writers wait, and has them extend the file again, page by page.
ALTER TABLE outbox SET (vacuum_truncate = false);
