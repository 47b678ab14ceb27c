package org.selamat.checkin.visit.rest;

import jakarta.inject.Singleton;

import org.selamat.checkin.venue.domain.VenueCode;
import org.selamat.checkin.visit.domain.CheckInOutcome.Accepted;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.kit.text.IsoInstants;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** Writes the answer to a check-in that was recorded, as {@link VisitAnswers} has it written. */
@Singleton
class ReceiptWriter {

    private static final int CREATED = 201;
    private static final int LENGTH = 400;
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json;charset=UTF-8");

    private final Counter written;

    ReceiptWriter(MeterRegistry metrics) {
        this.written = metrics.counter("checkin.answered.quickly");
    }

    void answer(HttpServerResponse response, Accepted accepted) {
        written.increment();
        response.setStatusCode(CREATED).putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.LOCATION, VisitResource.location(accepted.visit().id().value()))
                .end(Buffer.buffer(json(accepted.visit(), accepted.code())));
    }

    /** By hand, as {@link Receipt} has it: the name is all that may need escaping. */
    static String json(Visit visit, VenueCode code) {
        var json = new StringBuilder(LENGTH).append("{\"id\":\"").append(visit.id().value())
                .append("\",\"venue\":{\"id\":\"").append(code.venue().value()).append("\",\"name\":\"");
        JsonStringEncoder.getInstance().quoteAsString(code.name(), json);
        return json.append("\"},\"checkedInAt\":\"").append(IsoInstants.write(visit.checkedInAt()))
                .append("\",\"receivedAt\":\"").append(IsoInstants.write(visit.receivedAt()))
                .append("\",\"proof\":\"").append(visit.proof()).append("\",\"recordedBy\":\"").append(Recorder.of(visit))
                .append("\"}").toString();
    }
}
