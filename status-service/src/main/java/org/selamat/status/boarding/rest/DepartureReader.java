package org.selamat.status.boarding.rest;

import java.io.IOException;
import java.time.Instant;

import org.selamat.kit.text.InstantModule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;

/** A departure that some calendar of ours can hold: what is far beyond it is a mistake like any unreadable time. */
final class DepartureReader extends InstantModule.Reader {

    private static final long serialVersionUID = 1;
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = json.getText();
        Instant departure = super.deserialize(json, context);
        return departure == null || departure.isBefore(LATEST) ? departure
                : (Instant) context.handleWeirdStringValue(Instant.class, text, "no flight departs so late");
    }
}
