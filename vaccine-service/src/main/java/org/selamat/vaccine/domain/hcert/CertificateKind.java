package org.selamat.vaccine.domain.hcert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.vaccine.domain.codec.CborTag;

/** What a certificate attests: the group it fills, and the key usage (last arc) that its signer must hold for it. */
public enum CertificateKind {

    TEST("t", "1"),
    VACCINATION("v", "2"),
    RECOVERY("r", "3");

    /** hcert_spec 2.6.2 registers the first; the second, with a zero arc that isn't registered, is in use by several states. */
    private static final List<String> ARCS = List.of("1.3.6.1.4.1.1847.2021.1.", "1.3.6.1.4.1.0.1847.2021.1.");

    private final String group;
    private final String usage;

    CertificateKind(String group, String usage) {
        this.group = group;
        this.usage = usage;
    }

    String group() {
        return group;
    }

    /** The object identifiers, in both spellings, of which a restricted signer needs one. */
    boolean isAllowedBy(List<String> extendedKeyUsages) {
        return ARCS.stream().anyMatch(arc -> extendedKeyUsages.contains(arc + usage));
    }

    static Optional<CertificateKind> of(Map<?, ?> dcc) {
        return Stream.of(VACCINATION, TEST, RECOVERY)
                .filter(kind -> CborTag.strip(dcc.get(kind.group)) instanceof List<?> entries && !entries.isEmpty())
                .findFirst();
    }
}
