package org.selamat.vaccine.rest.trust;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.application.revocation.CardRevocationLists.CardList;

@Schema(name = "HealthCardCrl", description = "Revocation list of SMART Health Cards 1.4")
record CardCrl(
        @Schema(required = true, examples = "3Kfdg-XwP-7gXyywtUfUADwBumDOPKMQx-iELL11W9s") String kid,
        @Schema(required = true, examples = "rid") String method,
        @Schema(required = true, description = "Never falls", examples = "42") long ctr,
        @Schema(required = true, examples = "[\"MKyCxh7p6uQFtYnbV9Kx3w\"]") List<String> rids) {

    static CardCrl of(String kid, CardList list) {
        return new CardCrl(kid, "rid", list.counter(), list.ids());
    }
}
