package org.selamat.local.story;

import java.util.Map;

import org.selamat.local.client.Answer;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.Registrations.Registered;

/** Her certificate verifies; a tampered one doesn't. */
final class Certificates implements Chapter {

    @Override
    public String title() {
        return "Her certificate";
    }

    @Override
    public void play(Stage stage, Cast cast) {
        String text = stage.step("Aminah gets her certificate as text, QR code and PDF", () -> issue(cast));
        stage.say(text.substring(0, 60) + "…");
        stage.step("anybody can verify it",
                () -> Check.that(verify(cast, text).json().path("valid").asBoolean(), "it doesn't verify"));
        stage.step("with one letter changed it doesn't verify",
                () -> Check.that(!verify(cast, tampered(text)).json().path("valid").asBoolean(true),
                        "the tampered one verifies"));
    }

    private static String issue(Cast cast) {
        Answer answer = cast.api().post("/v1/me/certificates").bearer(cast.aminah.token())
                .json(Map.of("id", ClientIds.next(cast.clock()), "doseId", cast.secondDose, "identityAssertion",
                        assertion(cast, cast.aminah)))
                .send().expect(201);
        Check.that(answer.text("text").startsWith("HC1:"), "the text is no HC1 certificate");
        Check.that(answer.text("qrPng").startsWith("iVBOR"), "the QR code is no PNG");
        Check.that(answer.text("pdf").startsWith("JVBER"), "the PDF is none");
        return answer.text("text");
    }

    /** Signed by identity-service, so that vaccine-service can print a name that it never stores. */
    static String assertion(Cast cast, Registered citizen) {
        return cast.api().post("/v1/me/identity-assertions").bearer(citizen.token()).json(Map.of("audience", "vaccine-service"))
                .send()
                .expect(201).text("assertion");
    }

    private static Answer verify(Cast cast, String text) {
        return cast.api().post("/public/v1/certificate-verifications").json(Map.of("text", text)).send().expect(200);
    }

    /** Two neighbours change places in the middle of the signed part. */
    private static String tampered(String text) {
        int at = text.length() / 2;
        while (text.charAt(at) == text.charAt(at + 1)) {
            at++;
        }
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}
