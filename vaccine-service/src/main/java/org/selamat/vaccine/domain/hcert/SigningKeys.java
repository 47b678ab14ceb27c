package org.selamat.vaccine.domain.hcert;

import java.util.List;
import java.util.Optional;

/** Where our document signers are kept. */
public interface SigningKeys {

    /**
     * The one that signs new certificates.
     *
     * @throws IllegalStateException when there is none, as {@link #canSign} says
     */
    DocumentSigner current();

    /** Whether any signer may sign now. */
    boolean canSign();

    /** All that verifiers must know: current, coming and past ones, without those that are compromised. */
    List<DocumentSigner> published();

    /** Also one that signs no more, so that what it signed can be made again; never a compromised one. */
    default Optional<DocumentSigner> find(Kid kid) {
        return published().stream().filter(signer -> signer.kid().equals(kid)).findFirst();
    }
}
