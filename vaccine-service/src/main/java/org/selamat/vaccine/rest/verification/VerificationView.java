package org.selamat.vaccine.rest.verification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Format;
import org.selamat.vaccine.domain.verification.Issuer;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Verdict;

@Schema(name = "Verification", description = "Whatever stands in the code is told only if its signature holds")
public record VerificationView(
        @Schema(required = true, description = "Every check passed", examples = "true") boolean valid,
        @Schema(description = "Absent when the text is of none that we know", examples = "HC1") Optional<Format> format,
        @Schema(description = "ISO 3166-1 alpha-2", examples = "MY") Optional<String> issuerCountry,
        @Schema(description = "How the format names its issuer: a country, a web address, a DID", examples = "https://certificates.selamat.example") Optional<String> issuer,
        @Schema(examples = "VACCINATION") Optional<Entry.Kind> kind,
        @Schema(description = "Key identifier that the code names; believed only if the signature holds", examples = "2Rk3X8HntrI=") Optional<String> kid,
        @Schema(examples = "2026-11-21T01:00:00Z") Optional<Instant> issuedAt,
        @Schema(examples = "2027-11-21T01:00:00Z") Optional<Instant> expiresAt,
        Optional<HolderView> holder,
        @Schema(required = true, description = "What it attests; empty unless the signature holds") List<EntryView> entries,
        @Schema(required = true) List<CheckView> checks,
        @Schema(description = "The signed content itself, in the schema of its format", examples = "{\"ver\":\"1.3.3\"}") Optional<Map<String, Object>> content,
        @Schema(description = "Signed by us, for fifteen minutes: a compact JWS that says which code was valid. Only for valid certificates", examples = "eyJhbGciOiJFUzI1NiJ9.e30.c2ln") Optional<String> receipt) {

    public static VerificationView of(Verdict verdict, Optional<String> receipt, Locale language) {
        var statement = verdict.statement();
        var entries = statement.map(Statement::entries).orElse(List.of());
        return new VerificationView(verdict.isValid(), verdict.format(), verdict.issuer().flatMap(Issuer::country),
                verdict.issuer().map(Issuer::id), entries.stream().map(Entry::kind).findFirst(), verdict.kid(),
                statement.flatMap(Statement::issuedAt), statement.flatMap(Statement::expiresAt),
                statement.map(Statement::subject).map(HolderView::of), entries.stream().map(EntryView::of).toList(),
                CheckView.of(verdict.checks(), language), statement.map(Statement::content), receipt);
    }
}
