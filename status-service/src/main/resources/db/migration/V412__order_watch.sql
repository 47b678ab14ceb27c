-- When an order is looked at next for whether its person answers and has it, and when they were reminded last. Not part of the order:
-- whoever sends reminders doesn't take the person's turn and never writes an order.
CREATE TABLE order_watch (
    order_id    uuid PRIMARY KEY REFERENCES home_order,
    look_at     timestamptz NOT NULL,
    reminded_at timestamptz,
    alerted_at  timestamptz
);
