package org.selamat.vaccine.application.linkeddata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.selamat.vaccine.domain.codec.Malformed;

/**
 * URDNA2015, since 2024 the W3C's RDF Dataset Canonicalization (https://www.w3.org/TR/rdf-canon/): the same statements make the
 * same
 * text, whatever their blank nodes were called. Numbers in comments are those of its sections.
 */
final class CanonicalQuads {

    /** A certificate needs none of it; who entangles blank nodes wants our time. */
    private static final int MAX_STEPS = 500;

    private final List<Quad> quads;
    private final Map<String, List<Quad>> mentions = new TreeMap<>();
    private final Labels canonical = new Labels("c14n");
    private int steps;

    private record Path(String hash, Labels labels) {
    }

    private CanonicalQuads(Collection<Quad> quads) {
        this.quads = quads.stream().distinct().toList();
        this.quads.forEach(quad -> quad.blanks().distinct()
                .forEach(blank -> mentions.computeIfAbsent(blank, first -> new ArrayList<>()).add(quad)));
    }

    /** @throws Malformed when blank nodes are too entangled to tell apart soon */
    static String of(Collection<Quad> quads) throws Malformed {
        return new CanonicalQuads(quads).written();
    }

    /** 4.4.3. */
    private String written() throws Malformed {
        var alike = new TreeMap<String, List<String>>();
        for (var blank : mentions.keySet()) {
            alike.computeIfAbsent(firstDegree(blank), hash -> new ArrayList<>()).add(blank);
        }
        alike.values().stream().filter(blanks -> blanks.size() == 1).forEach(blanks -> canonical.label(blanks.get(0)));
        for (var blanks : alike.values()) {
            if (blanks.size() > 1) {
                label(blanks);
            }
        }
        return quads.stream().map(quad -> quad.line(canonical::label)).sorted(byCodePoint()).collect(joining());
    }

    /** Those that look alike from near by are told apart by their neighbours. */
    private void label(List<String> blanks) throws Malformed {
        var paths = new ArrayList<Path>();
        for (var blank : blanks) {
            if (!canonical.has(blank)) {
                var labels = new Labels("b");
                labels.label(blank);
                paths.add(nthDegree(blank, labels));
            }
        }
        paths.sort(Comparator.comparing(Path::hash));
        paths.forEach(path -> path.labels().inOrder().forEach(canonical::label));
    }

    /** 4.6.3. */
    private String firstDegree(String blank) {
        return hash(mentions.get(blank).stream().map(quad -> quad.line(other -> other.equals(blank) ? "_:a" : "_:z"))
                .sorted(byCodePoint()).collect(joining()));
    }

    /** 4.8.3. */
    private Path nthDegree(String blank, Labels labels) throws Malformed {
        step();
        var data = new StringBuilder();
        var known = labels;
        for (var related : related(blank, labels).entrySet()) {
            var shortest = shortest(related.getValue(), known);
            data.append(related.getKey()).append(shortest.hash());
            known = shortest.labels();
        }
        return new Path(hash(data.toString()), known);
    }

    private Map<String, List<String>> related(String blank, Labels labels) {
        var related = new TreeMap<String, List<String>>();
        for (var quad : mentions.get(blank)) {
            for (var place : Map.of("s", quad.subject(), "o", quad.object(), "g", quad.graph()).entrySet()) {
                if (Quad.isBlank(place.getValue()) && !place.getValue().equals(blank)) {
                    related.computeIfAbsent(related(place.getKey(), place.getValue(), quad, labels),
                            hash -> new ArrayList<>()).add(place.getValue());
                }
            }
        }
        return related;
    }

    /** 4.7.3. */
    private String related(String position, String blank, Quad quad, Labels labels) {
        var predicate = position.equals("g") ? "" : quad.predicate();
        var known = canonical.has(blank) ? canonical : labels;
        return hash(position + predicate + (known.has(blank) ? known.label(blank) : firstDegree(blank)));
    }

    /** Of all orders in which they may be walked through; the hash of the path is the path itself. */
    private Path shortest(List<String> blanks, Labels labels) throws Malformed {
        Path best = null;
        for (var order : orders(blanks)) {
            step();
            var path = walked(order, labels.copy(), best == null ? null : best.hash());
            if (path != null && (best == null || path.hash().compareTo(best.hash()) < 0)) {
                best = path;
            }
        }
        return best;
    }

    /** Null as soon as it is known to be no better. */
    private Path walked(List<String> order, Labels labels, String best) throws Malformed {
        var path = new StringBuilder();
        var unseen = new ArrayList<String>();
        for (var blank : order) {
            if (canonical.has(blank)) {
                path.append(canonical.label(blank));
            } else {
                if (!labels.has(blank)) {
                    unseen.add(blank);
                }
                path.append(labels.label(blank));
            }
        }
        var known = labels;
        for (var blank : unseen) {
            if (isWorse(path, best)) {
                return null;
            }
            var beyond = nthDegree(blank, known);
            path.append(known.label(blank)).append('<').append(beyond.hash()).append('>');
            known = beyond.labels();
        }
        return isWorse(path, best) ? null : new Path(path.toString(), known);
    }

    private static boolean isWorse(StringBuilder path, String best) {
        return best != null && path.length() >= best.length() && path.toString().compareTo(best) > 0;
    }

    private List<List<String>> orders(List<String> blanks) throws Malformed {
        List<List<String>> orders = List.of(List.of());
        for (var blank : blanks) {
            var longer = new ArrayList<List<String>>();
            for (var order : orders) {
                for (int at = 0; at <= order.size(); at++) {
                    var with = new ArrayList<>(order);
                    with.add(at, blank);
                    longer.add(with);
                }
            }
            if (longer.size() > MAX_STEPS) {
                throw new Malformed("linked data too entangled");
            }
            orders = longer;
        }
        return orders;
    }

    private void step() throws Malformed {
        if (++steps > MAX_STEPS) {
            throw new Malformed("linked data too entangled");
        }
    }

    /** As bytes of UTF-8 would be sorted, which Java's characters aren't beyond the basic plane. */
    private static Comparator<String> byCodePoint() {
        return (one, other) -> Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
