package org.selamat.vaccine.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.id.Uuids;
import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameForm;
import org.selamat.kit.name.NameTagger;
import org.selamat.vaccine.ReceiptConfig;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Subject;

/**
 * What ties a receipt to one airline, one check and one holder, and tells status-service which doses were verified. The
 * holder is there as tags under a key that airlines don't have, made for this receipt alone: two receipts of one person
 * have nothing in common.
 */
@ApplicationScoped
class BindReceipt {

    private static final int USUAL_SERIES = 2;

    private final Optional<byte[]> key;
    private final Clock clock;

    BindReceipt(ReceiptConfig config, Clock clock) {
        this.key = config.nameIndexKey().map(Base64.getDecoder()::decode);
        this.clock = clock;
    }

    /** Without the key there is nobody to bind it to. */
    boolean isPossible() {
        return key.isPresent();
    }

    Map<String, Object> claims(Statement statement, String audience) {
        var id = Uuids.v7(clock);
        var claims = new LinkedHashMap<String, Object>();
        claims.put("jti", id.toString());
        claims.put("aud", audience);
        claims.put("holder", holder(statement.subject(), id).toText());
        claims.put("doses", doses(statement.entries()));
        return claims;
    }

    private HolderIndex holder(Subject subject, UUID receipt) {
        var tagger = new NameTagger(key.orElseThrow(), receipt);
        var names = Stream.of(subject.name(), subject.surname() + " " + subject.givenName())
                .map(name -> name.replace('<', ' ')).filter(name -> !NameForm.of(name).isEmpty()).distinct().toList();
        return HolderIndex.of(tagger, names, subject.birthDate());
    }

    private static List<Map<String, Object>> doses(List<Entry> entries) {
        var doses = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.kind() == Entry.Kind.VACCINATION && entry.date().isPresent() && !entry.product().isBlank()) {
                int number = entry.doseNumber() > 0 ? entry.doseNumber() : i + 1;
                int total = entry.totalDoses() > 0 ? entry.totalDoses() : Math.max(USUAL_SERIES, number);
                doses.add(Map.of("product", ForeignProducts.code(entry.product()), "date", entry.date().get().toString(),
                        "number", number, "total", total));
            }
        }
        return doses;
    }
}
