package org.selamat.checkin.visit.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.application.UploadVisits.Item;
import org.selamat.checkin.visit.application.UploadVisits.Result;
import org.selamat.checkin.visit.domain.Badge;
import org.selamat.checkin.visit.domain.Badges;
import org.selamat.checkin.visit.domain.Badges.Use;
import org.selamat.checkin.visit.domain.CheckInOutcome.Accepted;
import org.selamat.checkin.visit.domain.CheckInOutcome.BadgeRefused;
import org.selamat.checkin.visit.domain.CheckInOutcome.IdTaken;
import org.selamat.checkin.visit.domain.CheckInOutcome.OtherContent;
import org.selamat.checkin.visit.domain.Scan;
import org.selamat.checkin.visit.domain.VisitId;

/**
 * Checks in with one scan whoever came together: oneself, one's dependants, companions without a phone. Each is a visit of
 * their own under an id of its own, and each badge stands for its bearer: it writes for them, and tells nothing about them.
 */
@ApplicationScoped
public class CheckInGroup {

    /** Whoever scans. @param guardian who acts, when {@code person} is their dependant */
    public record Leader(PersonId person, Optional<PersonId> guardian) {

        private PersonId recorder() {
            return guardian.orElse(person);
        }
    }

    /** Somebody of the group. @param badge the text of their badge; empty for the one who scans */
    public record Member(VisitId id, Optional<String> badge) {
    }

    /** The scan. @param leftAt when all of them left, as far as that is known */
    public record Door(String text, Instant at, Optional<Instant> leftAt) {
    }

    private final Badges badges;
    private final UploadVisits uploads;

    CheckInGroup(Badges badges, UploadVisits uploads) {
        this.badges = badges;
        this.uploads = uploads;
    }

    /** @return one result a member, in their order; empty, with nothing recorded, when too many others are waiting */
    public Optional<List<Result>> checkIn(Leader leader, Door door, List<Member> members) {
        var known = known(members);
        var items = members.stream().map(member -> scan(leader, door, member, known)).toList();
        var genuine = items.stream().flatMap(Optional::stream).map(scan -> new Item(scan, door.leftAt())).toList();
        var recorded = genuine.isEmpty() ? Optional.of(List.<Result> of()) : uploads.upload(genuine);
        return recorded.map(results -> withoutReuse(members, merge(members, items, results.iterator())));
    }

    /** Why an id isn't free would tell whether two badges belong to one person. */
    private List<Result> withoutReuse(List<Member> members, List<Result> results) {
        var differing = badges.differing(IntStream.range(0, members.size()).filter(i -> isAccepted(results.get(i)))
                .boxed().flatMap(i -> use(members.get(i)).stream()).toList());
        return IntStream.range(0, members.size()).mapToObj(i -> {
            var use = use(members.get(i));
            var result = results.get(i);
            boolean reused = use.isPresent() && (differing.contains(use.get())
                    || result.visit().filter(outcome -> outcome instanceof OtherContent).isPresent());
            return reused ? new Result(result.id(), Optional.of(new IdTaken()), Optional.empty()) : result;
        }).toList();
    }

    private static boolean isAccepted(Result result) {
        return result.visit().filter(Accepted.class::isInstance).isPresent();
    }

    private static Optional<Use> use(Member member) {
        return member.badge().flatMap(Badge::read).map(claim -> new Use(member.id(), claim.id()));
    }

    private Map<UUID, Badge> known(List<Member> members) {
        var ids = members.stream().flatMap(member -> member.badge().flatMap(Badge::read).stream()).map(Badge.Claim::id)
                .distinct().toList();
        return ids.isEmpty() ? Map.of() : badges.find(ids);
    }

    /** Empty when the member's badge isn't valid. */
    private static Optional<Scan> scan(Leader leader, Door door, Member member, Map<UUID, Badge> known) {
        if (member.badge().isEmpty()) {
            return Optional.of(new Scan(member.id(), leader.person(), leader.guardian(), door.text(), door.at()));
        }
        return Badge.read(member.badge().get())
                .flatMap(claim -> Optional.ofNullable(known.get(claim.id())).filter(badge -> badge.isValid(claim)))
                .map(badge -> new Scan(member.id(), badge.person(), Optional.of(leader.recorder()), door.text(), door.at()));
    }

    private static List<Result> merge(List<Member> members, List<Optional<Scan>> scans, Iterator<Result> recorded) {
        var results = new ArrayList<Result>();
        for (int i = 0; i < members.size(); i++) {
            results.add(scans.get(i).isPresent() ? recorded.next()
                    : new Result(members.get(i).id(), Optional.of(new BadgeRefused()), Optional.empty()));
        }
        return results;
    }
}
