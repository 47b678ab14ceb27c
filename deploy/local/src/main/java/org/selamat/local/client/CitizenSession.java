package org.selamat.local.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A person's log-in on one device: a code by SMS or e-mail, read from the inbox, then access tokens that renew themselves
 * with the device's key. Not safe for several threads, as a phone isn't either.
 */
public final class CitizenSession {

    private static final String CLIENT = "selamat-app";
    private static final String TOKEN = "/oauth2/token";
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{4}[ -]?\\d{4}|\\d{6})(?!\\d)");
    private static final String INVALID_PROOF = "invalid_dpop_proof";
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);
    private static final long MARGIN_SECONDS = 30;

    private final Api api;
    private final PhoneClock clock;
    private final DeviceKey device;
    private String accessToken;
    private String refreshToken;
    private Instant renewAt;

    private CitizenSession(Api api, Clock clock) {
        this.api = api;
        this.clock = new PhoneClock(clock);
        this.device = new DeviceKey(this.clock);
    }

    /** Somebody who logged in before. */
    static CitizenSession resumed(Api api, Clock clock, String refreshToken) {
        var session = new CitizenSession(api, clock);
        session.refreshToken = refreshToken;
        session.renewAt = Instant.MIN;
        return session;
    }

    /** Logs in with a phone number in the form +60…; somebody unknown gets a session that can only register. */
    public static CitizenSession byPhone(Suite suite, Api gateway, Clock clock, String phone) {
        return logIn(suite, gateway, clock, "SMS", phone);
    }

    public static CitizenSession byEmail(Suite suite, Api gateway, Clock clock, String address) {
        return logIn(suite, gateway, clock, "EMAIL", address);
    }

    private static CitizenSession logIn(Suite suite, Api gateway, Clock clock, String channel, String destination) {
        var session = new CitizenSession(gateway, clock);
        var inbox = new InboxClient(suite);
        long before = inbox.newest(destination);
        String challenge = session
                .challenge(Map.of("client_id", CLIENT, "purpose", "LOGIN", "channel", channel, "destination", destination,
                        "locale", "en", "dpop_jkt", session.device.thumbprint()))
                .expect(403).text("auth_session");
        String text = inbox.await(destination, before, message -> CODE.matcher(message).find());
        String code = session.challenge(Map.of("client_id", CLIENT, "auth_session", challenge, "otp", codeIn(text))).expect(200)
                .text("authorization_code");
        session.keep(session.token(Map.of("grant_type", "authorization_code", "code", code)));
        return session;
    }

    /** A valid access token, renewed when the old one is about to end. */
    public String token() {
        if (clock.unset().instant().isAfter(renewAt)) {
            renew();
        }
        return accessToken;
    }

    /** Asks for a new access token at once, so that it shows what changed (after registration, above all). */
    public void renew() {
        keep(token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken)));
    }

    /** The clock of the device, to be set when somebody tells it the time. */
    public PhoneClock clock() {
        return clock;
    }

    /** Signs a queue of visits, as {@code POST /v1/me/visits/uploads} wants it. */
    public String queueSignature(byte[] body) {
        return device.queueSignature(body);
    }

    /** A token with which this person acts for a dependant. */
    public String tokenFor(UUID dependant) {
        return tryTokenFor(dependant).expect(200).text("access_token");
    }

    /** The same, with whatever the answer is. */
    public Answer tryTokenFor(UUID dependant) {
        return askToken(Map.of("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange", "subject_token", token(),
                "subject_token_type", "urn:ietf:params:oauth:token-type:access_token", "requested_subject",
                dependant.toString()));
    }

    private Answer challenge(Map<String, String> body) {
        String path = "/oauth2/authorize-challenge";
        return api.post(path).header("DPoP", device.proof("POST", api.base().resolve(path))).json(body).send();
    }

    private Answer token(Map<String, String> fields) {
        return askToken(fields).expect(200);
    }

    private Answer askToken(Map<String, String> fields) {
        Answer answer = askTokenOnce(fields);
        return INVALID_PROOF.equals(answer.text("error")) && setClock(answer) ? askTokenOnce(fields) : answer;
    }

    /** Whether a refusal tells another time than the device has; a proof that is made now is of the right time. */
    private boolean setClock(Answer refusal) {
        var off = refusal.headers().firstValue("Date").map(DateTimeFormatter.RFC_1123_DATE_TIME::parse).map(Instant::from)
                .map(told -> Duration.between(clock.instant(), told)).filter(by -> by.abs().compareTo(CLOCK_TOLERANCE) > 0);
        off.ifPresent(clock::move);
        return off.isPresent();
    }

    private Answer askTokenOnce(Map<String, String> fields) {
        var form = new LinkedHashMap<>(fields);
        form.put("client_id", CLIENT);
        return api.post(TOKEN).header("DPoP", device.proof("POST", api.base().resolve(TOKEN))).form(form).send();
    }

    private void keep(Answer answer) {
        accessToken = answer.text("access_token");
        refreshToken = answer.json().path("refresh_token").asText(refreshToken);
        renewAt = clock.unset().instant().plusSeconds(answer.json().path("expires_in").asLong() - MARGIN_SECONDS);
    }

    private static String codeIn(String text) {
        var match = CODE.matcher(text);
        if (!match.find()) {
            throw new UnexpectedAnswerException("no code in: " + text);
        }
        return match.group(1).replaceAll("\\D", "");
    }
}
