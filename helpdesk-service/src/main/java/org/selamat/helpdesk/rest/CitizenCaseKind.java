package org.selamat.helpdesk.rest;

import org.selamat.helpdesk.domain.CaseKind;

/** What a citizen may open a case about; referrals come from boarding checks only. */
enum CitizenCaseKind {
    CONTEST_ORDER,
    RECORD,
    ACCOUNT,
    QUESTION;

    CaseKind kind() {
        return CaseKind.valueOf(name());
    }
}
