package org.selamat.vaccine.domain.cose;

/** What lies in an HC1 envelope: the keys of the health certificate claim in use, and one that came without the claim. */
public enum ContentKind {

    /** EU Digital COVID Certificate (hcert_spec 3.3.4). */
    DCC(1),
    /** WHO's Digital Vaccination Certificate of 2025, the yellow booklet's successor. */
    DVC(-6),
    /** WHO's Digital Documentation of COVID-19 Certificates: the core data set is the whole payload. */
    DDCC(0);

    private final long key;

    ContentKind(long key) {
        this.key = key;
    }

    long key() {
        return key;
    }

    /** Only the EU's specification demands a technical expiry. */
    public boolean mustExpire() {
        return this == DCC;
    }
}
