-- On which flight a row's person came: with an airline's check of that person behind it, an arrival is more than its uploader's word.
ALTER TABLE batch_row ADD COLUMN flight varchar(7);
