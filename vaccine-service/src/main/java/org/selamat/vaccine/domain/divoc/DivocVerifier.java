package org.selamat.vaccine.domain.divoc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.domain.cose.SignatureVerifier;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Checklist;
import org.selamat.vaccine.domain.verification.Format;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Layers;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.domain.verification.Verdict;

/** Verifies DIVOC and CoWIN certificates against the keys of their issuers. */
public final class DivocVerifier {

    private final SignatureVerifier signatures;
    private final LinkedData linkedData;

    public DivocVerifier(SignatureVerifier signatures, LinkedData linkedData) {
        this.signatures = signatures;
        this.linkedData = linkedData;
    }

    public Verdict verify(String text, List<ProofKey> trust, Instant at) {
        var checks = new Checklist(Check.OF_DIVOC);
        var proof = Layers.of(text, checks) //
                .peel(Check.COMPRESSION, Reason.NOT_COMPRESSED, CertificateFile::unzipped) //
                .peel(Check.JSON, Reason.NOT_JSON, CertificateFile::document) //
                .peel(Check.PROOF, Reason.PROOF_UNKNOWN, Proof::of).core();
        return proof.flatMap(found -> judged(found, trust, at, checks))
                .orElseGet(() -> Verdict.unbelieved(Format.DIVOC, checks, proof.map(Proof::keyId)));
    }

    private Optional<Verdict> judged(Proof proof, List<ProofKey> trust, Instant at, Checklist checks) {
        var keys = trust.stream().filter(key -> key.id().equals(proof.keyId())).toList();
        checks.tick(Check.KID, keys.isEmpty() ? Optional.of(Reason.SIGNER_UNKNOWN) : Optional.empty());
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        var signer = signer(proof, keys);
        checks.tick(Check.SIGNATURE, signer.isEmpty() ? Optional.of(Reason.SIGNATURE_WRONG) : Optional.empty());
        return signer.map(key -> content(proof, key, at, checks));
    }

    private Optional<ProofKey> signer(Proof proof, List<ProofKey> keys) {
        try {
            var message = proof.toBeSigned(linkedData);
            return keys.stream()
                    .filter(key -> signatures.verify(key.key(), CoseAlgorithm.PS256, message, proof.signature())).findFirst();
        } catch (Malformed meansNothing) {
            return Optional.empty();
        }
    }

    private static Verdict content(Proof proof, ProofKey key, Instant at, Checklist checks) {
        var content = new CredentialContent(proof.document());
        checks.tickSchema(content.violation());
        content.life().judge(at, checks);
        return Verdict.believed(Format.DIVOC, checks, new Issuer(key.id(), Optional.of(key.country()), key.id()),
                content.statement());
    }
}
