package org.selamat.checkin.venue.application;

import java.time.Instant;

import jakarta.inject.Singleton;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.venue.domain.CodeReading;
import org.selamat.checkin.venue.domain.CodeReading.Genuine;
import org.selamat.checkin.venue.domain.CodeReading.Reason;
import org.selamat.checkin.venue.domain.CodeReading.Refused;
import org.selamat.checkin.venue.domain.VenueCode;
import org.selamat.checkin.venue.domain.VenueKeys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Reads scanned texts; a text whose signature was verified before costs a comparison.
 *
 * <p>
 * Only verified texts are kept, so forged codes can neither fill the memory nor push a real venue out. A hit needs the whole
 * text to be equal, signature included; of one signature there are two spellings that count, no more.
 */
@Singleton
public class ScannedCodes {

    private final VenueKeys keys;
    private final ClosedVenues closed;
    private final Cache<String, VenueCode> verified;

    ScannedCodes(VenueKeys keys, ClosedVenues closed, CheckinConfig config) {
        this.keys = keys;
        this.closed = closed;
        this.verified = Caffeine.newBuilder().maximumSize(config.codeCache()).build();
    }

    /** @param at when it was scanned: a poster counts until its key ends or its venue closes, however late the phone tells */
    public CodeReading read(String text, Instant at) {
        var reading = read(text);
        if (reading instanceof Genuine genuine) {
            if (keys.hasEnded(genuine.code().key(), at)) {
                return new Refused(Reason.OUTDATED);
            }
            if (closed.isClosed(genuine.code().venue(), at)) {
                return new Refused(Reason.VENUE_CLOSED);
            }
        }
        return reading;
    }

    private CodeReading read(String text) {
        var known = verified.getIfPresent(text);
        if (known != null) {
            return new Genuine(known);
        }
        var reading = keys.read(text);
        if (reading instanceof Genuine genuine) {
            verified.put(text, genuine.code());
        }
        return reading;
    }
}
