package org.selamat.status.boarding.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.selamat.status.rest.DocumentBody;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PlainBodyProperties {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant DEPARTURE = Instant.parse("2030-11-21T12:30:00Z");

    @Property(tries = 1000)
    void whatIsPlainlyRightIsRight(@ForAll("bodies") BoardingCheckBody body) {
        boolean plain = PlainBody.isRight(body, Instant.now());
        Statistics.collect(plain);
        if (plain) {
            assertThat(VALIDATOR.validate(body)).isEmpty();
        }
    }

    @Example
    void theUsualIsPlain() {
        assertThat(PlainBody.isRight(new BoardingCheckBody(null, new TravellerBody(new DocumentBody("MYKAD", "MYS",
                "900101-14-5677"), "1988-02-03", "AHMAD", "NURUL HUDA BINTI"), "MH370", DEPARTURE, "SG", null), NOW)).isTrue();
    }

    @Example
    void aDayThatNobodyCanBeBornOnIsNotPlain() {
        assertThat(List.of("1990-13-77", "2001-02-30", "2026-11-29")).noneMatch(birth -> PlainBody.isRight(
                new BoardingCheckBody(null, new TravellerBody(new DocumentBody("MYKAD", "MYS", "900101-14-5677"), birth,
                        "AHMAD", null), "MH370", DEPARTURE, null, null),
                NOW));
    }

    /** Mostly right in each field, so that one wrong one stands alone. */
    @Provide
    Arbitrary<BoardingCheckBody> bodies() {
        return Combinators
                .combine(mostly(null, "7K3MQ-9XZ0A", ""), travellers(),
                        mostly("MH370", "", "M", "MH", "MHA70", "mh370", "MH12345", "MH370A", "9W1", "M\u0661370", null),
                        Arbitraries.of(DEPARTURE, DEPARTURE, DEPARTURE, null),
                        mostly("SG", null, "", "S", "SGP", "sg", "5G"), mostly(null, "a.b.c", ""))
                .as(BoardingCheckBody::new);
    }

    private static Arbitrary<TravellerBody> travellers() {
        return Combinators.combine(
                documents(),
                mostly("1988-02-03", "1988", "1988-2-3", "1988-XX", "1988-02-0\u0663", "1990-13-77", "2001-02-30", "1900-02-29",
                        "2999-01-01", "0000-00-00", "", null),
                mostly("AHMAD", "", "A".repeat(100), "A".repeat(101), null),
                mostly("NURUL HUDA", "", "A".repeat(101), null)).as(TravellerBody::new).injectNull(0.05);
    }

    private static Arbitrary<DocumentBody> documents() {
        return Combinators.combine(mostly("PASSPORT", "MYKID", "mykad", "", null), mostly("MYS", "MY", "mys", "MYS ", null),
                mostly("A12345678", "1234", "1".repeat(30), "1".repeat(31), null)).as(DocumentBody::new).injectNull(0.05);
    }

    private static Arbitrary<String> mostly(String right, String... others) {
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(12, Arbitraries.just(right)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(others)));
    }
}
