package org.selamat.vaccine.conformance;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether two documents say the same: numbers by value, date-times by instant, members in any order. */
final class SameJson {

    private SameJson() {
    }

    static boolean test(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isTextual() && other.isTextual()) {
            return one.equals(other) || isSameInstant(one.textValue(), other.textValue());
        }
        if (one.isObject() && other.isObject()) {
            return one.size() == other.size() && StreamSupport.stream(((Iterable<String>) one::fieldNames).spliterator(), false)
                    .allMatch(name -> other.has(name) && test(one.get(name), other.get(name)));
        }
        if (one.isArray() && other.isArray()) {
            return one.size() == other.size() && IntStream.range(0, one.size()).allMatch(i -> test(one.get(i), other.get(i)));
        }
        return one.equals(other);
    }

    private static boolean isSameInstant(String one, String other) {
        try {
            return OffsetDateTime.parse(one).toInstant().equals(OffsetDateTime.parse(other).toInstant());
        } catch (DateTimeException noTimes) {
            return false;
        }
    }
}
