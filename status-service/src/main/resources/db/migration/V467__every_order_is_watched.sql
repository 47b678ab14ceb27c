-- Every open order is watched from its issue on: to look for those that never were meant to go through all of them.
INSERT INTO order_watch (order_id, look_at) SELECT id, issued_at FROM home_order WHERE state = 'ISSUED' ON CONFLICT DO NOTHING;
CREATE INDEX order_watch_look ON order_watch (look_at);
