package org.selamat.vaccine.domain.verification;

/** The formats that we read. {@code HC1} is an EU Digital COVID Certificate; WHO's two come in the same envelope. */
public enum Format {
    HC1,
    DVC,
    DDCC,
    SHC,
    VDS_NC,
    NZCP,
    DIVOC
}
