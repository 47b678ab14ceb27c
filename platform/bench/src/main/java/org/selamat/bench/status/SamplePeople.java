package org.selamat.bench.status;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.selamat.kit.name.HolderIndex;
import org.selamat.kit.name.NameTagger;
import org.selamat.status.memory.domain.MemoryStatus;
import org.selamat.status.memory.domain.PassengerMemory;

/**
 * Persons as the memory holds them. How long tags are is taken from real tags of invented names; what is in them doesn't
 * matter to an array.
 */
final class SamplePeople {

    private static final List<String> GIVEN = List.of("Ahmad Faiz", "Muhammad Hafizuddin Syahmi", "Siti Nurhaliza", "Nur Ain",
            "Kavitha", "Kumar", "Mei Ling", "Ah Kow", "Jugah", "Nurul Huda", "Mohd Rizal", "Grace Siew Hong",
            "Dayang Nurfaizah");
    private static final List<String> OF = List.of("bin Abdullah", "binti Mohd Khairulnizam", "a/l Ramasamy",
            "a/p Subramaniam", "Tan", "Lim", "anak Barieng", "binti Ahmad", "bin Ismail", "Wong", "bin Mohamed Yusoff");
    private static final int SECOND_DOCUMENT = 5;

    private final Random random = new Random(38);
    private final int[] lengths = GIVEN.stream().flatMap(given -> OF.stream().map(of -> given + " " + of))
            .mapToInt(SamplePeople::length).toArray();
    private int moment = 1_600_000_000;

    void next(PassengerMemory memory) {
        var person = new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 2L << 62);
        var tags = new byte[lengths[random.nextInt(lengths.length)]];
        random.nextBytes(tags);
        var documents = new HashSet<>(List.of(random.nextLong()));
        if (random.nextInt(SECOND_DOCUMENT) == 0) {
            documents.add(random.nextLong());
        }
        memory.putHolder(person, tags, documents);
        memory.putStatus(person, new MemoryStatus(1, (byte) random.nextInt(9), moment++, moment));
    }

    private static int length(String name) {
        var tagger = new NameTagger(new byte[32], new UUID(1, 1));
        return HolderIndex.of(tagger, List.of(name), LocalDate.of(1980, 2, 3)).toBytes().length;
    }
}
