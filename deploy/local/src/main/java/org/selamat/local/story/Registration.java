package org.selamat.local.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.selamat.local.client.Answer;
import org.selamat.local.client.Document;

/** A citizen registers by phone code and adds a dependant. */
final class Registration implements Chapter {

    private static final LocalDate BORN = LocalDate.of(1988, 3, 14);
    private static final LocalDate CHILD_BORN = LocalDate.of(2018, 5, 4);

    @Override
    public String title() {
        return "A citizen registers";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        cast.aminah = stage.step("Aminah registers with a code sent to her phone",
                () -> cast.register("Aminah binti Yusof", BORN, Document.myKad(BORN)));
        stage.step("her document can't be registered a second time", () -> refusesTheSameDocument(cast));
        cast.dependant = stage.step("she adds her son", () -> addDependant(cast));
        stage.step("she may act for him, and for nobody else's child", () -> actsForHerSonOnly(cast));
    }

    private static void refusesTheSameDocument(Cast cast) {
        Answer answer = cast.api().post("/v1/me/dependants").bearer(cast.aminah.token()).once()
                .json(dependant("Somebody Else", cast.aminah.document(), BORN)).send();
        Check.that(answer.status() == 409 || answer.status() == 422, "the same document was taken again: " + answer.shown());
    }

    private static UUID addDependant(Cast cast) {
        return UUID.fromString(cast.api().post("/v1/me/dependants").bearer(cast.aminah.token()).once()
                .json(dependant("Adam bin Ismail", Document.myKid(CHILD_BORN), CHILD_BORN)).send().expect(201)
                .text("personId"));
    }

    private static void actsForHerSonOnly(Cast cast) {
        cast.api().get("/v1/me").bearer(cast.aminah.session().tokenFor(cast.dependant)).send().expect(200);
        Check.that(cast.aminah.session().tryTokenFor(UUID.randomUUID()).status() == 400, "she got a token for a stranger");
    }

    private static Map<String, Object> dependant(String name, Document document, LocalDate birthDate) {
        return Map.of("fullName", name, "birthDate", birthDate.toString(), "relation", "CHILD", "document", document.body());
    }
}
