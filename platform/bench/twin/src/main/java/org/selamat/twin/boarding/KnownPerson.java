package org.selamat.twin.boarding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.selamat.kit.id.DocumentIndex;
import org.selamat.kit.id.KeyedHash;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;
import org.selamat.status.name.domain.BirthDate;
import org.selamat.status.name.domain.BlindComparison;
import org.selamat.status.name.domain.HolderMatch;
import org.selamat.status.name.domain.PresentedName;
import org.selamat.twin.TwinSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whom a document belongs to, with all that an answer needs, in one read. */
@Component
class KnownPerson {

    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final String FIND = """
            SELECT p.person_id, p.holder_index, s.label, s.version, o.issued_at, o.ends_at, o.backed, o.contested_at,
                (SELECT count(*) FROM identity_miss m WHERE m.airline = :airline AND m.document_index = d.document_index
                    AND m.missed_at > :since) AS missed
            FROM person_document d JOIN person p ON p.person_id = d.person_id
            LEFT JOIN boarding_status s ON s.person_id = p.person_id
            LEFT JOIN home_order o ON o.person_id = p.person_id AND o.state = 'ISSUED'
            WHERE d.document_index = CAST(:document AS char(64))""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final KeyedHash documents;
    private final KeyedHash names;

    KnownPerson(JdbcClient jdbc, Clock clock, TwinSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.documents = key(settings.documentKey());
        this.names = key(settings.nameKey());
    }

    /**
     * @param contested an open order that its person contests
     * @param missed how often this airline was wrong about them lately
     */
    record Facts(UUID person, byte[] holder, String label, long version, Optional<Instant> orderIssued,
            Optional<Instant> orderUntil, boolean backed, boolean contested, long missed) {
    }

    Optional<Facts> find(String airline, String document) {
        return jdbc.sql(FIND).param("airline", airline).param("document", document)
                .param("since", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Facts(row.getObject(1, UUID.class), row.getBytes(2), row.getString(3),
                        row.getLong(4), at(row.getObject(5, OffsetDateTime.class)), at(row.getObject(6, OffsetDateTime.class)),
                        row.getBoolean(7), row.getObject(8) != null, row.getLong(9)))
                .optional();
    }

    /** The hash under which the document is known. */
    String index(BoardingCheckRequest.Document document) {
        return DocumentIndex.hash(documents, document.type(), document.country(), document.number());
    }

    Optional<HolderMatch> compare(Facts facts, BoardingCheckRequest.Traveller traveller) {
        return BirthDate.parse(traveller.birthDate()).map(birth -> BlindComparison.grade(HolderIndex.ofBytes(facts.holder()),
                PresentedName.of(traveller.name()), birth, new NameTagger(names, facts.person())));
    }

    private static Optional<Instant> at(OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
    }

    private static KeyedHash key(String base64) {
        return base64.isEmpty() ? null : new KeyedHash(Base64.getDecoder().decode(base64));
    }
}
