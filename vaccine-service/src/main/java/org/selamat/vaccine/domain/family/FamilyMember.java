package org.selamat.vaccine.domain.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.selamat.vaccine.domain.name.HolderComparison;
import org.selamat.vaccine.domain.name.MrzName;
import org.selamat.vaccine.domain.verification.Statement;
import org.selamat.vaccine.domain.verification.Subject;

/**
 * One holder and their codes.
 *
 * @param subject as the first of the codes names them
 */
public record FamilyMember(Subject subject, List<ShownCode> codes) {

    /**
     * Codes belong to one holder when names and birth date agree well enough to act on; those that name nobody are left out.
     */
    public static List<FamilyMember> of(List<ShownCode> shown) {
        var members = new ArrayList<FamilyMember>();
        for (var code : shown) {
            code.verdict().statement().map(Statement::subject)
                    .ifPresent(subject -> memberOf(members, subject).codes().add(code));
        }
        members.sort(Comparator.comparing((FamilyMember member) -> member.subject().birthDate()));
        return List.copyOf(members);
    }

    private static FamilyMember memberOf(List<FamilyMember> members, Subject subject) {
        return members.stream().filter(member -> member.is(subject)).findFirst().orElseGet(() -> {
            var member = new FamilyMember(subject, new ArrayList<>());
            members.add(member);
            return member;
        });
    }

    private boolean is(Subject other) {
        return HolderComparison.grade(name(subject), subject.birthDate(), name(other), other.birthDate()).isSamePerson();
    }

    private static MrzName name(Subject subject) {
        return subject.surname().isEmpty() && subject.givenName().isEmpty() ? MrzName.of(subject.name(), "")
                : MrzName.of(subject.surname(), subject.givenName());
    }

    /** Keeps a name out of logs. */
    @Override
    public String toString() {
        return "FamilyMember[…]";
    }
}
