package org.selamat.status.boarding.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.domain.Identification;
import org.selamat.status.boarding.domain.Passenger;
import org.selamat.status.boarding.domain.PassengerQuery;
import org.selamat.status.boarding.domain.PassengerQuery.ByCode;
import org.selamat.status.boarding.domain.PassengerRequest;
import org.selamat.status.entry.domain.ReceiptOutcome;
import org.selamat.status.name.application.CompareHolder;
import org.selamat.status.person.domain.Holder;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.PersonRegister;

/**
 * Whether name and birth date that an airline brings are those of the passenger's own record. A document was only found with
 * them; a code says who somebody is whatever they are called, so there they are compared here, where a receipt asks for it.
 */
@ApplicationScoped
class ConfirmNames {

    private final PersonRegister register;
    private final CompareHolder compare;

    ConfirmNames(PersonRegister register, CompareHolder compare) {
        this.register = register;
        this.compare = compare;
    }

    /** @return for each passenger why nobody can say so; empty for those whose record agrees */
    List<Optional<ReceiptOutcome>> obstacles(List<PassengerRequest> requests, List<Passenger> passengers) {
        List<PersonId> byCode = IntStream.range(0, requests.size()).filter(i -> requests.get(i).receipt().isPresent()
                && requests.get(i).who() instanceof ByCode query && isNamed(query))
                .mapToObj(i -> passengers.get(i).person().orElse(null)).filter(Objects::nonNull).distinct().toList();
        Map<PersonId, Holder> holders = byCode.isEmpty() ? Map.of() : register.of(byCode);
        return IntStream.range(0, requests.size())
                .mapToObj(i -> obstacle(requests.get(i).who(), passengers.get(i), holders)).toList();
    }

    private Optional<ReceiptOutcome> obstacle(PassengerQuery query, Passenger passenger, Map<PersonId, Holder> holders) {
        Optional<Holder> holder = passenger.person().map(holders::get);
        if (isNamed(query) && query instanceof ByCode && holder.isPresent()) {
            return stranger(query, holder.get());
        }
        boolean agrees = passenger.how() == Identification.EXACT || passenger.how() == Identification.COMPATIBLE;
        return agrees ? Optional.empty() : Optional.of(ReceiptOutcome.TRAVELLER_INCOMPLETE);
    }

    private Optional<ReceiptOutcome> stranger(PassengerQuery query, Holder holder) {
        return holder.tags().map(tags -> switch (compare.grade(holder.person(), tags, query.name().orElseThrow(),
                query.birth().orElseThrow())) {
            case EXACT, COMPATIBLE -> Optional.<ReceiptOutcome> empty();
            case NEAR, NAME_MISMATCH -> Optional.of(ReceiptOutcome.NAME_MISMATCH);
            case BIRTH_DATE_MISMATCH -> Optional.of(ReceiptOutcome.DOB_MISMATCH);
        }).orElse(Optional.of(ReceiptOutcome.TRAVELLER_INCOMPLETE));
    }

    private static boolean isNamed(PassengerQuery query) {
        return query.name().isPresent() && query.birth().isPresent();
    }
}
