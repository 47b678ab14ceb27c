package org.selamat.vaccine.application.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assertions;
import org.selamat.vaccine.domain.codec.Malformed;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The same statements make the same text, whatever their blank nodes are called and in whatever order they come. */
class CanonicalQuadsProperties {

    private static final int NODES = 5;

    @Property(tries = 200)
    void names_and_order_dont_matter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int statements) throws Malformed {
        // given
        var random = new Random(seed);
        var graph = graph(random, statements);
        var names = new ArrayList<>(IntStream.range(0, NODES).boxed().toList());
        Collections.shuffle(names, random);
        var same = new ArrayList<>(graph.stream().map(quad -> renamed(quad, names)).toList());
        Collections.shuffle(same, random);

        // then
        assertThat(CanonicalQuads.of(same)).isEqualTo(CanonicalQuads.of(graph));
    }

    @Property(tries = 200)
    void what_is_said_does(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int statements) throws Malformed {
        // given
        var graph = graph(new Random(seed), statements);
        var other = new ArrayList<>(graph);
        other.add(new Quad("_:n0", "<urn:said>", "\"more\"", ""));

        // then
        assertThat(CanonicalQuads.of(other)).isNotEqualTo(CanonicalQuads.of(graph));
        assertThat(CanonicalQuads.of(other)).contains("\"more\"");
    }

    /** Two pairs that only what is beyond their neighbours tells apart. */
    @Example
    void alike_from_near_by_and_not_from_afar() throws Malformed {
        var chain = List.of(quad("_:a", "_:b"), quad("_:b", "_:c"), quad("_:c", "<urn:end>"), quad("_:x", "_:y"),
                quad("_:y", "_:z"), quad("_:z", "<urn:other>"));
        assertThat(CanonicalQuads.of(chain)).isEqualTo(CanonicalQuads.of(chain.stream()
                .map(quad -> new Quad(turned(quad.subject()), quad.predicate(), turned(quad.object()), "")).toList()));
    }

    @Example
    void who_entangles_nodes_costs_no_time() {
        // given: twelve that all point at each other
        var tangle = IntStream.range(0, 144).filter(i -> i / 12 != i % 12).mapToObj(i -> quad("_:n" + i / 12, "_:n" + i % 12))
                .toList();

        // then
        Assertions.assertTimeout(Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> CanonicalQuads.of(tangle)).isInstanceOf(Malformed.class));
    }

    private static List<Quad> graph(Random random, int statements) {
        return IntStream.range(0, statements).mapToObj(i -> new Quad("_:n" + random.nextInt(NODES),
                "<urn:p" + random.nextInt(2) + ">",
                random.nextBoolean() ? "_:n" + random.nextInt(NODES) : "\"" + random.nextInt(3) + "\"", "")).toList();
    }

    private static Quad renamed(Quad quad, List<Integer> names) {
        return new Quad(renamed(quad.subject(), names), quad.predicate(), renamed(quad.object(), names), quad.graph());
    }

    private static String renamed(String term, List<Integer> names) {
        return Quad.isBlank(term) ? "_:x" + names.get(Integer.parseInt(term.substring(3))) : term;
    }

    private static String turned(String term) {
        return Quad.isBlank(term) ? "_:" + (char) ('z' - term.charAt(2) + 'a') : term;
    }

    private static Quad quad(String subject, String object) {
        return new Quad(subject, "<urn:p>", object, "");
    }
}
