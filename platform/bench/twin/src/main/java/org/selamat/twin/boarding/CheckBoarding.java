package org.selamat.twin.boarding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.name.domain.HolderMatch;
import org.selamat.twin.boarding.KnownPerson.Facts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.ObjectMapper;

/** One transaction: the key looked up, the passenger identified, the answer kept, told and stored under its key. */
@Service
class CheckBoarding {

    private static final Duration COUNTS = Duration.ofDays(1);
    private static final String POLICY = "MY-2023-12-21";
    private static final int SUBJECT_BYTES = 16;

    private final KnownPerson persons;
    private final KeepCheck keep;
    private final StoredAnswers answers;
    private final Confirmations confirmations;
    private final ObjectMapper json;
    private final Clock clock;

    CheckBoarding(KnownPerson persons, KeepCheck keep, StoredAnswers answers, Confirmations confirmations, ObjectMapper json,
            Clock clock) {
        this.persons = persons;
        this.keep = keep;
        this.answers = answers;
        this.confirmations = confirmations;
        this.json = json;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the key was used for something else */
    @Transactional
    byte[] check(String airline, String key, BoardingCheckRequest request) {
        var claim = UUID.nameUUIDFromBytes((airline + "\n" + key).getBytes(UTF_8));
        byte[] hash = hash(json.writeValueAsBytes(request));
        var before = answers.findById(claim);
        if (before.isPresent()) {
            if (!Arrays.equals(before.get().requestHash(), hash)) {
                throw new IllegalArgumentException("this key was used for another request");
            }
            return before.get().answer();
        }
        return answered(airline, request, new Claim(claim, hash));
    }

    private byte[] answered(String airline, BoardingCheckRequest request, Claim claim) {
        var now = clock.instant();
        var document = persons.index(request.traveller().document());
        Optional<Facts> known = persons.find(airline, document);
        Optional<HolderMatch> match = known.flatMap(facts -> persons.compare(facts, request.traveller()));
        var verdict = Verdict.of(known, match);
        var view = view(airline, request, verdict, known, now);
        byte[] answer = json.writeValueAsBytes(view);
        keep.keep(airline, request, view, verdict, known);
        if (known.isPresent() && !verdict.identified()) {
            keep.miss(airline, document, now);
        }
        answers.save(new StoredAnswer(claim.id(), claim.hash(), answer, now));
        return answer;
    }

    private BoardingCheckView view(String airline, BoardingCheckRequest request, Verdict verdict, Optional<Facts> known,
            Instant now) {
        var id = UUID.randomUUID();
        var latest = now.plus(COUNTS);
        var expires = latest.isBefore(request.departureAt()) ? latest : request.departureAt();
        return new BoardingCheckView(id, verdict.decision(), request.flight(), request.departureAt(),
                known.filter(facts -> verdict.identified()).map(facts -> subject(facts.person(), airline)).orElse(null),
                verdict.identityMatch(),
                verdict.reason().map(code -> new BoardingCheckView.Reason(code, code)).stream().toList(), now, expires, now,
                POLICY, confirmations.of(id, airline, request, verdict.decision(), now, expires));
    }

    /** The same for every question of this airline. */
    private static String subject(UUID person, String airline) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(
                Arrays.copyOf(hash((person + airline).getBytes(UTF_8)), SUBJECT_BYTES));
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Claim(UUID id, byte[] hash) {
    }
}
