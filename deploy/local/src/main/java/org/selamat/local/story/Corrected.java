package org.selamat.local.story;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.local.client.Answer;
import org.selamat.local.client.Wait;

import com.fasterxml.jackson.databind.JsonNode;

/** An agent proposes, another person approves; the batch is reversed and every copy follows. */
final class Corrected implements Chapter {

    @Override
    public String title() {
        return "The correction";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        String cases = "/staff/v1/cases/" + cast.caseHandle;
        stage.step("an agent takes the case", () -> {
            Answer taken = staff(cast, "agent1", "CASE_HANDLING", cases + "/assignment", Map.of());
            Check.that(taken.status() / 100 == 2, "the assignment answered " + taken.status() + ": " + taken.shown());
        });
        stage.step("the agent reads it, with the leave that Aminah gave",
                () -> cast.api().get(cases).bearer(cast.staff("agent1"))
                        .purpose("CASE_HANDLING").send().expect(200));
        cast.correction = stage.step("the agent proposes to reverse the batch",
                () -> UUID.fromString(staff(cast, "agent1", "CORRECTION",
                        cases + "/corrections",
                        Map.of("target", Map.of("kind", "STATUS_BATCH", "id", cast.wrongBatch), "reason", "NO_EVIDENCE"))
                        .expect(201).text("correctionId")));
        stage.step("the agent can't approve it",
                () -> Check.equal("the agent's approval", 403, approve(cast, "agent1").status()));
        stage.step("another person approves",
                () -> Check.that(approve(cast, "approver1").status() / 100 == 2, "the approval was refused"));
        stage.step("the batch is reversed", () -> new Batches(cast).awaitState(cast.wrongBatch, "REVERSED"));
        stage.step("Aminah's status falls back to what remains",
                () -> Exposed.awaitLabel(cast, cast.aminah.token(), "CASUAL_CONTACT"));
        JsonNode convergence = stage.step("every copy holds the corrected status", () -> converged(cast));
        convergence.path("copies").forEach(copy -> stage.say(copy.toString()));
    }

    private static Answer approve(Cast cast, String who) {
        return cast.api().post("/staff/v1/corrections/" + cast.correction + "/approval").bearer(cast.staff(who))
                .purpose("CORRECTION").once().send();
    }

    private static JsonNode converged(Cast cast) {
        return Wait.atMost(Duration.ofSeconds(60)).until("convergence of every copy", () -> Optional
                .of(new Batches(cast).convergence(cast.wrongBatch))
                .filter(convergence -> convergence.path("converged").asBoolean() || convergence.hasNonNull("convergedAt")));
    }

    private static Answer staff(Cast cast, String who, String purpose, String path, Object body) {
        return cast.api().post(path).bearer(cast.staff(who)).purpose(purpose).once().json(body).send();
    }
}
