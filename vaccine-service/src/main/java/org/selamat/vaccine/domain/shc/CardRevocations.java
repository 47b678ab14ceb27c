package org.selamat.vaccine.domain.shc;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;

/**
 * The revocation list of one key: identifiers, each for all cards that carry it or, with a suffix in seconds, only for those
 * issued before.
 */
public final class CardRevocations {

    public static final CardRevocations NONE = new CardRevocations(Map.of(), (rid, at) -> false);

    private static final int MAX_RID = 24;
    private static final Pattern RID = Pattern.compile("([A-Za-z0-9_-]+)(?:\\.([0-9]{1,12}))?");

    private final Map<String, Instant> before;
    private final BiPredicate<String, Instant> live;

    private CardRevocations(Map<String, Instant> before, BiPredicate<String, Instant> live) {
        this.before = before;
        this.live = live;
    }

    /** A list that is asked anew each time, such as our own. @param names whether it has an identifier at an instant */
    public static CardRevocations asking(BiPredicate<String, Instant> names) {
        return new CardRevocations(Map.of(), names);
    }

    /**
     * @param version what the key says that the list's counter must be
     * @throws Malformed for a list of another key, another method or another version, or with entries that can't be
     */
    public static CardRevocations of(Map<?, ?> list, String kid, Object version) throws Malformed {
        if (!kid.equals(list.get("kid")) || !"rid".equals(list.get("method"))) {
            throw new Malformed("revocation list of another key or method");
        }
        if (version == null || !version.equals(list.get("ctr"))) {
            throw new Malformed("revocation list of another version");
        }
        var before = new HashMap<String, Instant>();
        for (var item : Plain.list(list.get("rids"))) {
            var match = RID.matcher(String.valueOf(item));
            if (!match.matches() || match.group(1).length() > MAX_RID) {
                throw new Malformed("revocation identifier that can't be");
            }
            var until = match.group(2) == null ? Instant.MAX : Instant.ofEpochSecond(Long.parseLong(match.group(2)));
            if (before.put(match.group(1), until) != null) {
                throw new Malformed("revocation identifier twice");
            }
        }
        return new CardRevocations(Map.copyOf(before), NONE.live);
    }

    /**
     * @param issued when the card began to hold; cards without a date count as old ones
     * @param at the instant to judge by
     */
    public boolean revoke(String rid, Optional<Instant> issued, Instant at) {
        var until = before.get(rid);
        return until != null && issued.orElse(Instant.MIN).isBefore(until) || live.test(rid, at);
    }

    /** Whether an identifier is one at all. */
    public static boolean isRid(String rid) {
        return rid.length() <= MAX_RID && rid.matches("[A-Za-z0-9_-]+");
    }
}
