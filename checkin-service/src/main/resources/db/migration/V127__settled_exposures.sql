-- Set when a visitor deletes a visit that the exposure rests on. From then on matching leaves it alone, so that deleting is no way out of
-- an order; a voided case takes it back all the same.
ALTER TABLE exposure ADD COLUMN settled_at timestamptz;
