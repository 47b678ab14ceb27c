package org.selamat.vaccine.rest.trust;

import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.application.revocation.PublishRevocations;
import org.selamat.vaccine.application.revocation.SliceSet;
import org.selamat.vaccine.application.trip.ShowTravelRules;
import org.selamat.vaccine.domain.hcert.TrustedSigner;
import org.selamat.vaccine.domain.hcert.TrustedSigners;
import org.selamat.vaccine.domain.revocation.HashType;
import org.selamat.vaccine.domain.rule.TravelRule;
import org.selamat.vaccine.domain.rule.ValueSetCodes;

/** What goes into the offline pack: whom to believe, what of theirs not, and by which rules they may enter. */
@ApplicationScoped
class PackContent {

    private final TrustedSigners trusted;
    private final PublishRevocations revocations;
    private final ShowTravelRules rules;
    private final ValueSetCodes codes;

    PackContent(TrustedSigners trusted, PublishRevocations revocations, ShowTravelRules rules, ValueSetCodes codes) {
        this.trusted = trusted;
        this.revocations = revocations;
        this.rules = rules;
        this.codes = codes;
    }

    /** Changes with the content, cheaply. */
    String fingerprint() {
        return trusted.current().all().stream().map(signer -> signer.kid().base64()).sorted().collect(Collectors.joining(","))
                + slices().stream().map(SliceSet.Slice::tag).sorted().collect(Collectors.joining(","))
                + rules.all().stream().map(TravelRule::reference).collect(Collectors.joining(","));
    }

    Map<String, Object> parts() {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("trust", trusted.current().all().stream().map(PackContent::signer).toList());
        var revoked = new LinkedHashMap<String, Object>();
        revoked.put("asOf", revocations.slices().asOf().toString());
        revoked.put("falsePositives", Double.parseDouble(Float.toString(SliceSet.FALSE_POSITIVES)));
        revoked.put("slices", slices().stream().map(PackContent::slice).toList());
        parts.put("revocations", revoked);
        parts.put("rules", rules.all().stream().map(TravelRule::document).toList());
        parts.put("valueSets", codes.all());
        return parts;
    }

    /** Every certificate of ours stands under all three hashes; one of them is enough to take along. */
    private List<SliceSet.Slice> slices() {
        return revocations.slices().all().stream().filter(slice -> slice.type() == HashType.UCI).toList();
    }

    private static Map<String, Object> slice(SliceSet.Slice slice) {
        return Map.of("kid", slice.kid().base64(), "hashType", slice.type().name(), "part", slice.part(), "filter",
                Base64.getEncoder().encodeToString(slice.content()));
    }

    private static Map<String, Object> signer(TrustedSigner signer) {
        try {
            return Map.of("kid", signer.kid().base64(), "country", signer.country(), "usages", signer.usages(), "certificate",
                    Base64.getEncoder().encodeToString(signer.certificate().getEncoded()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a parsed certificate has an encoding", impossible);
        }
    }
}
