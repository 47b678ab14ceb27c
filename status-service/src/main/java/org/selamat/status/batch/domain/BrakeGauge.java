package org.selamat.status.batch.domain;

import java.time.Instant;

import org.selamat.status.brake.domain.Readings;
import org.selamat.status.policy.domain.BulkBounds;

/** Reads how many people were restricted lately, source by source. What an earlier halt already caught isn't counted again. */
public interface BrakeGauge {

    Readings read(Instant now, BulkBounds bounds);
}
