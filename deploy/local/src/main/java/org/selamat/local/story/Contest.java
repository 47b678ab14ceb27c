package org.selamat.local.story;

import java.time.Instant;
import java.util.Map;

import org.selamat.local.client.Answer;
import org.selamat.local.client.ClientIds;

/** Aminah contests the order in one tap; the case's deadline comes from her flight. */
final class Contest implements Chapter {

    @Override
    public String title() {
        return "Aminah contests";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        Answer opened = stage.step("she contests the order and names her flight", () -> cast.api().post("/v1/cases")
                .bearer(cast.aminah.token())
                .json(Map.of("id", ClientIds.next(cast.clock()), "kind", "CONTEST_ORDER", "orderId", cast.order, "flight",
                        Map.of("number", Boarding.FLIGHT, "departureAt", cast.departure), "grantAccess", true))
                .send().expect(201));
        cast.caseHandle = opened.text("handle");
        stage.say(
                "case " + cast.caseHandle + ", priority " + opened.text("priority") + ", deadline " + opened.text("deadline"));
        stage.step("its deadline is before her departure",
                () -> Check.that(Instant.parse(opened.text("deadline")).isBefore(cast.departure),
                        "the deadline " + opened.text("deadline") + " is after the departure"));
        stage.step("nobody else can see the case",
                () -> cast.api().get("/v1/cases/" + cast.caseHandle).bearer(cast.visitor.token()).send().expect(404));
    }
}
