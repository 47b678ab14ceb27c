-- Premises that are given up. Their code counts until then and no longer, so every replica looks for what closed lately.
ALTER TABLE venue ADD COLUMN closed_at timestamptz;
CREATE INDEX venue_closed ON venue (closed_at) WHERE closed_at IS NOT NULL;
