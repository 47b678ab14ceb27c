package org.selamat.status.derivation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.persistence.PolicyFile;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An order names the doses that it was computed from, so that their correction finds it and no other. */
class DoseProperties {

    private static final StatusFold FOLD = new StatusFold(PolicyFile.packaged());

    @Provide
    Arbitrary<List<Evidence>> histories() {
        Arbitrary<Evidence> doses = Histories.evidence().filter(one -> one.is(EvidenceKind.DOSE));
        return Combinators.combine(doses.list().ofMinSize(1).ofMaxSize(4), Histories.evidence().list().ofMaxSize(6))
                .as((some, others) -> Stream.concat(some.stream(), others.stream()).toList());
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Histories.instants();
    }

    @Property(tries = 2000)
    void withoutADoseThatItDoesNotNameAnOrderKeepsItsReasonsAndEndsNoEarlier(@ForAll("histories") List<Evidence> history,
            @ForAll("moments") Instant t) {
        // given
        EvidenceSet evidence = EvidenceSet.of(history, List.of());
        Optional<OrderDemand> is = FOLD.at(t, evidence).order();
        // when / then
        is.ifPresent(order -> evidence.standingAt(t).stream()
                .filter(one -> one.is(EvidenceKind.DOSE) && !order.because().contains(one.id())).forEach(dose -> {
                    OrderDemand would = FOLD.at(t, evidence.without(dose.id())).order().orElseThrow();
                    assertThat(would.because()).containsAll(order.because());
                    assertThat(would.until()).isAfterOrEqualTo(order.until());
                }));
    }
}
