package org.selamat.vaccine.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.selamat.vaccine.domain.revocation.BloomFilter;

import com.fasterxml.jackson.databind.JsonNode;

/** Bits of published filters: whether the bit of hash number {@code k} is set. */
final class BloomFilterSet implements ConformanceSet {

    @Override
    public String name() {
        return "dgc-bloomfilter";
    }

    @Override
    public void run(Path folder, Ledger ledger) {
        for (var file : ConformanceFolder.documents(folder)) {
            ledger.each(folder, file, tests -> tests.forEach(test -> ledger.compare("BITS",
                    ConformanceFolder.name(folder, file), array(test.path("exists")).toString(),
                    () -> bits(test).toString())));
        }
    }

    private static JsonNode bits(JsonNode test) {
        var words = ints(ConformanceFolder.parsed(new String(Base64.getDecoder().decode(test.path("filter").asText()), UTF_8)));
        var filter = new BloomFilter(words, test.path("k").intValue());
        return ConformanceFolder.tree(StreamSupport.stream(test.path("data").spliterator(), false)
                .map(element -> BloomFilter.index(element.asText().getBytes(UTF_8), filter.hashes(), words.length * 32))
                .map(index -> filter.isSet(index) ? 1 : 0).toList());
    }

    private static int[] ints(JsonNode array) {
        return IntStream.range(0, array.size()).map(i -> array.get(i).intValue()).toArray();
    }

    /** As an array, or as its text. */
    private static JsonNode array(JsonNode value) {
        return value.isTextual() ? ConformanceFolder.parsed(value.textValue()) : value;
    }
}
