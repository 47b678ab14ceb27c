package org.selamat.status.name.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;

/** Both ends: what identity-service publishes of a name, and what an airline brings. */
final class Blind {

    static final LocalDate BORN = LocalDate.of(1980, 2, 3);
    private static final byte[] KEY = "a test key, thirty-two bytes ...".getBytes();
    private static final UUID PERSON = UUID.fromString("5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01");

    private Blind() {
    }

    static HolderMatch grade(String held, String presented) {
        return grade(List.of(held), presented, BORN.toString());
    }

    static HolderMatch grade(List<String> held, String presented, String birth) {
        HolderIndex published = HolderIndex.ofText(HolderIndex.of(tagger(), held, BORN).toText());
        return BlindComparison.grade(published, PresentedName.of(presented), BirthDate.parse(birth).orElseThrow(), tagger());
    }

    static boolean isGood(HolderMatch match) {
        return match == HolderMatch.EXACT || match == HolderMatch.COMPATIBLE;
    }

    private static NameTagger tagger() {
        return new NameTagger(KEY, PERSON);
    }
}
