-- The signature of each certificate, so that it can be put together again byte for byte: it says nothing about anybody. Those issued
-- before it was kept are signed anew when they are asked for again; their identifiers keep them on every revocation list.
ALTER TABLE certificate ADD COLUMN signature varchar(88);
