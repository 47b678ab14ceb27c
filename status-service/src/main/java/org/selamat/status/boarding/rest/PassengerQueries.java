package org.selamat.status.boarding.rest;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.selamat.status.boarding.domain.PassengerCode;
import org.selamat.status.boarding.domain.PassengerQuery;
import org.selamat.status.boarding.domain.PassengerQuery.ByCode;
import org.selamat.status.boarding.domain.PassengerQuery.ByDocument;
import org.selamat.status.boarding.domain.PassengerRequest;
import org.selamat.status.person.domain.DocumentHash;
import org.selamat.status.person.domain.DocumentIndex;
import org.selamat.status.rest.DocumentBody;

/** Turns what an airline typed into what is looked for; from here on there is no document number any more. */
@Singleton
class PassengerQueries {

    private final DocumentHash hash;

    PassengerQueries(DocumentHash hash) {
        this.hash = hash;
    }

    PassengerRequest of(String code, TravellerBody traveller, String destination, String receipt) {
        return new PassengerRequest(who(code, traveller), Optional.ofNullable(destination), Optional.ofNullable(receipt));
    }

    /** A code counts before a document; neither is a traveller of whom nothing is known. */
    private PassengerQuery who(String code, TravellerBody traveller) {
        Optional<TravellerBody> given = Optional.ofNullable(traveller);
        if (code != null) {
            return new ByCode(new PassengerCode(code), given.flatMap(TravellerBody::name),
                    given.flatMap(TravellerBody::birth));
        }
        if (traveller == null) {
            return new ByDocument(Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new ByDocument(Optional.ofNullable(traveller.document()).flatMap(this::index), traveller.name(),
                traveller.birth());
    }

    private Optional<DocumentIndex> index(DocumentBody document) {
        try {
            return Optional.of(hash.of(document.document()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
