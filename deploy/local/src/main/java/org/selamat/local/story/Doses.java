package org.selamat.local.story;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.local.client.Wait;

/** A vaccination centre records two doses. */
final class Doses implements Chapter {

    /** Comirnaty, in the EU's value set of vaccine products. */
    private static final String PRODUCT = "EU/1/20/1528";

    @Override
    public String title() {
        return "A centre records doses";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        LocalDate today = LocalDate.ofInstant(cast.clock().instant(), ZoneOffset.UTC);
        // the registration travels from identity-service to vaccine-service through Kafka
        stage.step("the centre records Aminah's first dose",
                () -> Wait.atMost(Duration.ofSeconds(20)).until("the centre's record",
                        () -> record(cast, 1, today.minusDays(60))));
        cast.secondDose = stage.step("and her second", () -> record(cast, 2, today.minusDays(30)).orElseThrow());
        stage.step("she sees both", () -> {
            int doses = cast.api().get("/v1/me/doses").bearer(cast.aminah.token()).send().expect(200).json().path("items")
                    .size();
            Check.equal("the number of her doses", 2, doses);
        });
    }

    private static Optional<UUID> record(Cast cast, int number, LocalDate date) {
        var answer = cast.api().post("/partner/v1/doses").bearer(cast.partner("centre-kl1")).purpose("DOSE_RECORDING").once()
                .json(Map.of("document", cast.aminah.document().body(), "product", PRODUCT, "lot", "FD8813", "date",
                        date.toString(),
                        "doseNumber", number, "totalDoses", 2))
                .send();
        return answer.status() == 422 ? Optional.empty() : Optional.of(UUID.fromString(answer.expect(201).text("doseId")));
    }
}
