package org.selamat.checkin.visit.rest;

import jakarta.inject.Singleton;

import org.selamat.checkin.visit.domain.CheckInOutcome.Accepted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** Writes the answer to a check-in that was recorded, as {@link VisitAnswers} has it written. */
@Singleton
class ReceiptWriter {

    private static final int CREATED = 201;
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json;charset=UTF-8");

    private final ObjectWriter json;
    private final Counter written;

    ReceiptWriter(ObjectMapper json, MeterRegistry metrics) {
        this.json = json.writerFor(Receipt.class);
        this.written = metrics.counter("checkin.answered.quickly");
    }

    void answer(HttpServerResponse response, Accepted accepted) {
        try {
            var body = json.writeValueAsBytes(Receipt.of(accepted.visit(), accepted.code()));
            written.increment();
            response.setStatusCode(CREATED).putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                    .putHeader(HttpHeaders.LOCATION, VisitResource.location(accepted.visit().id().value()))
                    .end(Buffer.buffer(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt that can't be written", e);
        }
    }
}
