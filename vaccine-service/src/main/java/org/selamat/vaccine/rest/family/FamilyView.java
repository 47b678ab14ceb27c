package org.selamat.vaccine.rest.family;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.family.FamilyMember;
import org.selamat.vaccine.domain.family.ShownCode;
import org.selamat.vaccine.rest.verification.VerificationView;

@Schema(name = "FamilyCertificates")
record FamilyView(
        @Schema(required = true, description = "By birth date, the eldest first") List<Member> members,
        @Schema(required = true, description = "Codes that name nobody: broken, or of a signer whom we don't know") List<VerificationView> unreadable,
        @Schema(description = "All valid certificates on one document in Malay and English, base64; absent when none is valid", examples = "JVBERi0xLjY=") byte[] pdf) {

    @Schema(name = "FamilyMember")
    record Member(
            @Schema(required = true, examples = "Mei Ling TAN") String name,
            @Schema(required = true, description = "Possibly only a year, or a year and month", examples = "1990-01-01") String birthDate,
            @Schema(required = true) List<VerificationView> certificates) {

        static Member of(FamilyMember member, Locale language) {
            return new Member(member.subject().name(), member.subject().birthDate(),
                    member.codes().stream().map(code -> view(code, language)).toList());
        }

        /** Keeps the name out of logs. */
        @Override
        public String toString() {
            return "Member";
        }
    }

    static FamilyView of(List<ShownCode> shown, List<FamilyMember> members, Locale language, byte[] pdf) {
        var nameless = shown.stream().filter(code -> code.verdict().statement().isEmpty()).map(code -> view(code, language));
        return new FamilyView(members.stream().map(member -> Member.of(member, language)).toList(), nameless.toList(),
                pdf);
    }

    private static VerificationView view(ShownCode code, Locale language) {
        return VerificationView.of(code.verdict(), Optional.empty(), language);
    }
}
