package org.selamat.vaccine.domain.code;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.divoc.ProofKey;
import org.selamat.vaccine.domain.hcert.TrustList;
import org.selamat.vaccine.domain.nzcp.DidKeys;
import org.selamat.vaccine.domain.shc.CardKeys;
import org.selamat.vaccine.domain.vdsnc.SealAuthority;

/** Everybody whom we believe, format by format. */
public record Anchors(TrustList signers, CardKeys cards, List<SealAuthority> authorities, DidKeys dids, List<ProofKey> proofs) {

    /** Only the document signers of HC1 codes. */
    public static Anchors of(TrustList signers) {
        return new Anchors(signers, new CardKeys(List.of()), List.of(), new DidKeys(List.of()), List.of());
    }

    /** One line for each key that we believe; the same lines mean the same trust. */
    public Stream<String> fingerprints() {
        return Stream.of(signers.all().stream().map(signer -> "HC1 " + signer.country() + " " + signer.kid().base64()),
                cards.all().map(key -> "SHC " + key.issuer() + " " + key.kid() + " " + key.revocations().isPresent()),
                authorities.stream().map(csca -> "VDS-NC " + csca.country() + " " + csca.certificate().getSerialNumber() + " "
                        + csca.revoked().size()),
                dids.all()
                        .map(key -> "NZCP " + key.did() + "#" + key.fragment() + " " + Arrays.hashCode(key.key().getEncoded())),
                proofs.stream().map(key -> "DIVOC " + key.id() + " " + Arrays.hashCode(key.key().getEncoded())))
                .flatMap(Function.identity());
    }

    /** The same with other document signers. */
    public Anchors with(TrustList others) {
        return new Anchors(others, cards, authorities, dids, proofs);
    }
}
