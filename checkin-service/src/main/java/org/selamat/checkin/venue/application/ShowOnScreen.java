package org.selamat.checkin.venue.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.IssuedCode;
import org.selamat.checkin.venue.domain.RotatingCodes;
import org.selamat.checkin.venue.domain.Suffixes;

/** Gives an owner's screen the codes of the next minutes, so that it goes on while its connection is gone. */
@ApplicationScoped
public class ShowOnScreen {

    /** Ten minutes. */
    private static final int AHEAD = 20;

    /** A code and when to show it. */
    public record Shown(String text, Instant from, Instant until) {
    }

    private final IssueCode issueCode;
    private final Suffixes suffixes;
    private final Clock clock;

    ShowOnScreen(IssueCode issueCode, Suffixes suffixes, Clock clock) {
        this.issueCode = issueCode;
        this.suffixes = suffixes;
        this.clock = clock;
    }

    @Transactional
    public Optional<List<Shown>> next(VenueId venue, PersonId owner) {
        return issueCode.of(venue, owner).map(code -> next(venue, code));
    }

    private List<Shown> next(VenueId venue, IssuedCode code) {
        long step = RotatingCodes.STEP.toSeconds();
        var first = Instant.ofEpochSecond(Math.floorDiv(clock.instant().getEpochSecond(), step) * step);
        var rotating = suffixes.screens(code.key()).orElseThrow();
        return Stream.iterate(first, at -> at.plusSeconds(step)).limit(AHEAD)
                .map(at -> new Shown(code.text() + "." + rotating.suffix(venue, at), at, at.plusSeconds(step))).toList();
    }
}
