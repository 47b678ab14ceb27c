package org.selamat.local.story;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.selamat.local.client.Answer;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.Document;
import org.selamat.local.client.Registrations.Registered;
import org.selamat.local.data.PublishedSigner;

/**
 * A traveller uploads a certificate of another country. When the public test vectors lie beside the checkout it is a real one
 * of
 * Singapore; otherwise one that a country made up at the first start has signed.
 */
final class ForeignCertificate implements Chapter {

    private static final LocalDate BORN = LocalDate.of(1990, 1, 15);
    private final Path checkout;

    ForeignCertificate(Path checkout) {
        this.checkout = checkout;
    }

    @Override
    public String title() {
        return "A foreign certificate";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        var published = PublishedSigner.besides(checkout);
        Registered traveller = stage.step("a traveller from Singapore registers with her passport",
                () -> cast.register("Tan, Chen Chen", BORN, Document.passport("SGP")));
        String text = published.map(PublishedSigner::text)
                .orElseGet(() -> new ForeignAuthority(cast.suite().foreignAuthority(), cast.clock())
                        .vaccination("TAN", "CHEN<CHEN", BORN));
        stage.say(published.isPresent() ? "a published certificate of Singapore, judged by its own clock"
                : "signed by a country made up for this copy");
        stage.step("her certificate is accepted: signature, trust list and name agree",
                () -> Check.equal("the outcome", "ACCEPTED", submit(cast, traveller, text).text("outcome")));
        stage.step("Aminah can't use it: it is another person's",
                () -> Check.that(!"ACCEPTED".equals(submit(cast, cast.aminah, text).text("outcome")),
                        "somebody else's certificate was accepted"));
    }

    private static Answer submit(Cast cast, Registered citizen, String text) {
        return cast.api().post("/v1/me/foreign-certificates").bearer(citizen.token())
                .json(Map.of("id", ClientIds.next(cast.clock()), "text", text, "identityAssertion",
                        Certificates.assertion(cast, citizen)))
                .sendPatiently().expect(201);
    }
}
