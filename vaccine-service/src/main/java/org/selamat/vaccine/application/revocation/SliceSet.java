package org.selamat.vaccine.application.revocation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.revocation.BloomSlice;
import org.selamat.vaccine.domain.revocation.CertificateHashes;
import org.selamat.vaccine.domain.revocation.HashType;
import org.selamat.vaccine.domain.revocation.RevocationHash;

/**
 * Bloom slices of everything revoked now, each under the key identifier and the kind of hash, divided by the first hexadecimal
 * digit of the hash where there are many. A verifier keeps each with its tag and fetches again only those whose tag changed.
 */
public final class SliceSet {

    public static final SliceSet NONE = new SliceSet(List.of(), Instant.EPOCH);
    /** One in ten thousand good certificates needs the second, exact look: 19.2 bits an id. */
    public static final float FALSE_POSITIVES = 1e-4f;
    /** Beyond it a change of one id would cost every verifier more than 24 KiB. */
    private static final int UNDIVIDED = 10_000;
    private static final String WHOLE = "all";

    private final List<Slice> slices;
    private final Instant asOf;

    private SliceSet(List<Slice> slices, Instant asOf) {
        this.slices = List.copyOf(slices);
        this.asOf = asOf;
    }

    /**
     * One slice.
     *
     * @param part {@code all}, or the digit that all hashes in it begin with
     * @param tag changes with the content
     */
    public record Slice(Kid kid, HashType type, String part, int ids, String tag, byte[] content) {
    }

    static SliceSet of(Map<Kid, List<CertificateHashes>> revoked, Instant now) {
        var slices = new ArrayList<Slice>();
        revoked.forEach((kid, hashes) -> {
            for (var type : HashType.values()) {
                parts(hashes.stream().map(one -> one.of(type)).toList())
                        .forEach((part, ids) -> slices.add(slice(kid, type, part, ids)));
            }
        });
        return new SliceSet(slices, now);
    }

    SliceSet stillTrueAt(Instant now) {
        return new SliceSet(slices, now);
    }

    public List<Slice> all() {
        return slices;
    }

    public Instant asOf() {
        return asOf;
    }

    public Optional<Slice> find(Kid kid, HashType type, String part) {
        return slices.stream()
                .filter(slice -> slice.kid().equals(kid) && slice.type() == type && slice.part().equals(part)).findFirst();
    }

    private static Map<String, List<RevocationHash>> parts(List<RevocationHash> hashes) {
        return hashes.size() <= UNDIVIDED ? Map.of(WHOLE, hashes)
                : hashes.stream().collect(Collectors.groupingBy(hash -> Long.toHexString(hash.high() >>> 60), TreeMap::new,
                        Collectors.toList()));
    }

    private static Slice slice(Kid kid, HashType type, String part, List<RevocationHash> ids) {
        // in a fixed order and from the ids alone, so that the same list has the same tag on every replica
        var content = BloomSlice.of(ids, FALSE_POSITIVES);
        try {
            var tag = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, 32);
            return new Slice(kid, type, part, ids.size(), tag, content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
