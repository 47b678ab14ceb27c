package org.selamat.status.batch.domain;

import java.time.Instant;

import org.selamat.status.policy.domain.BulkBounds;

/** Reads how many people were restricted lately. What an earlier halt already caught isn't counted again. */
public interface BrakeGauge {

    BrakeReading read(Instant now, BulkBounds bounds);
}
