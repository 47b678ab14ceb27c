-- Every airline is served by itself: what is due for one must be found without reading what waits for another.
DROP INDEX webhook_delivery_due;
CREATE INDEX webhook_delivery_due ON webhook_delivery (airline, next_attempt_at) WHERE state = 'PENDING';
-- Of one decision only the newest correction matters, and what was not taken is asked for every few seconds.
CREATE INDEX webhook_delivery_decision ON webhook_delivery (decision_id);
CREATE INDEX webhook_delivery_untaken ON webhook_delivery (departure_at) WHERE state <> 'DELIVERED';
