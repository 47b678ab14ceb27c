package org.selamat.vaccine.conformance;

import java.nio.file.Path;

import org.selamat.vaccine.domain.name.HolderComparison;
import org.selamat.vaccine.domain.name.MrzName;

import com.fasterxml.jackson.databind.JsonNode;

/** The published same-holder table of the Corona-Warn-App. */
final class NameMatchingSet implements ConformanceSet {

    @Override
    public String name() {
        return "name-matching";
    }

    @Override
    public void run(Path folder, Ledger ledger) {
        for (var file : ConformanceFolder.documents(folder)) {
            ledger.each(folder, file, document -> document.path("cases").forEach(entry -> ledger.compare("SAMEHOLDER",
                    ConformanceFolder.name(folder, file) + "#" + entry.path("description").asText(),
                    entry.path("sameHolder").booleanValue(), () -> isSame(entry.path("a"), entry.path("b")))));
        }
    }

    private static boolean isSame(JsonNode a, JsonNode b) {
        return HolderComparison.isSameHolder(name(a), a.path("dob").asText(), name(b), b.path("dob").asText());
    }

    private static MrzName name(JsonNode holder) {
        return MrzName.of(holder.path("fnt").asText(""), holder.path("gnt").asText(""));
    }
}
