package org.selamat.checkin.venue.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.IssuedCode;
import org.selamat.checkin.venue.domain.Suffixes;
import org.selamat.checkin.venue.domain.Venue;

/** Gives an owner what belongs at the door: the poster, and the link for a tag. */
@ApplicationScoped
public class PrintPoster {

    /** What a poster shows. */
    public record Poster(Venue venue, IssuedCode code) {
    }

    private final OwnVenue ownVenue;
    private final IssueCode issueCode;
    private final Suffixes suffixes;

    PrintPoster(OwnVenue ownVenue, IssueCode issueCode, Suffixes suffixes) {
        this.ownVenue = ownVenue;
        this.issueCode = issueCode;
        this.suffixes = suffixes;
    }

    @Transactional
    public Optional<Poster> poster(VenueId id, PersonId owner) {
        return ownVenue.find(id, owner)
                .flatMap(venue -> issueCode.of(id, owner).map(code -> new Poster(venue, code)));
    }

    @Transactional
    public Optional<String> tagLink(VenueId id, PersonId owner) {
        return issueCode.of(id, owner)
                .map(code -> code.text() + "." + suffixes.tags(code.key()).orElseThrow().suffix(id));
    }
}
