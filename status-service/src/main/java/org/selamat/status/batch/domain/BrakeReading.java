package org.selamat.status.batch.domain;

/**
 * What the brake measures: people restricted more than before, from all sources together.
 *
 * @param worsened in the window
 * @param unbacked those of them with nothing behind them
 * @param baseline usual number in a window of this length
 */
public record BrakeReading(int worsened, int unbacked, double baseline) {

    public BrakeReading plus(int worsenedMore, int unbackedMore) {
        return new BrakeReading(worsened + worsenedMore, unbacked + unbackedMore, baseline);
    }

    public BrakeReading plus(BrakeReading other) {
        return new BrakeReading(worsened + other.worsened, unbacked + other.unbacked, baseline + other.baseline);
    }
}
