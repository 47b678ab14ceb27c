-- Orders and reversals never go. Until now references from their many rows said so, at the price of a look and a lock for each of
-- them when hundreds of thousands are taken back; this says it where it would happen.
CREATE TRIGGER home_order_kept BEFORE DELETE ON home_order FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reversal_kept BEFORE DELETE ON reversal FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE home_order_step DROP CONSTRAINT home_order_step_order_id_fkey;
ALTER TABLE credential_revocation DROP CONSTRAINT credential_revocation_order_id_fkey;
ALTER TABLE order_watch DROP CONSTRAINT order_watch_order_id_fkey;
ALTER TABLE reversal_person DROP CONSTRAINT reversal_person_unit_fkey;
