package org.selamat.status.boarding.rest;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.selamat.kit.group.Blame;
import org.selamat.kit.group.GroupCommit;
import org.selamat.kit.rest.KeyTakenException;
import org.selamat.kit.rest.KeyedWrite;
import org.selamat.kit.rest.KeyedWrites;
import org.selamat.kit.rest.KeyedWrites.Created;
import org.selamat.kit.trace.TraceContext;
import org.selamat.status.boarding.application.Asker;
import org.selamat.status.boarding.application.CheckBoarding;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.Question;
import org.selamat.status.boarding.rest.CheckGroup.Asked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Questions of a group in one transaction: answered together, signed, and kept under their keys before the commit. Who isn't
 * answered here asks again the long way: a question with an answer already, or about a flight that has left. Hardly anybody
 * asks twice, so which questions have an answer is found out by the one that can't be kept, and looked up only then.
 */
@Singleton
class CheckGroup implements GroupCommit.Sink<Asked, Optional<Created>> {

    private final KeyedWrites writes;
    private final CheckBoarding checks;
    private final BoardingViews views;
    private final ObjectWriter json;

    CheckGroup(KeyedWrites writes, CheckBoarding checks, BoardingViews views, ObjectMapper json) {
        this.writes = writes;
        this.checks = checks;
        this.views = views;
        this.json = json.writerFor(BoardingCheckView.class);
    }

    @Override
    public List<Optional<Created>> write(List<Asked> group) {
        Set<KeyedWrite> all = group.stream().map(Asked::write).collect(Collectors.toUnmodifiableSet());
        try {
            return QuarkusTransaction.requiringNew().call(() -> answered(group, all));
        } catch (KeyTakenException among) {
            return QuarkusTransaction.requiringNew().call(() -> answered(group, writes.open(all)));
        } finally {
            TraceContext.clear();
        }
    }

    /**
     * Nobody pays for another's trouble, such as a key that was answered the long way meanwhile: the others are tried without.
     */
    @Override
    public boolean mayBeOneItem(RuntimeException failure) {
        return Blame.mayBeOnOne(failure);
    }

    /** @param open keys that nobody has answered yet; each is for one question */
    private List<Optional<Created>> answered(List<Asked> group, Set<KeyedWrite> open) {
        Set<KeyedWrite> left = new HashSet<>(open);
        List<Asked> asked = group.stream().filter(one -> left.remove(one.write())).toList();
        List<Optional<BoardingCheck>> given = checks.check(asked.stream().map(Asked::question).toList(),
                asked.stream().map(Asked::asker).toList());
        Map<Asked, Created> created = new IdentityHashMap<>();
        IntStream.range(0, asked.size()).forEach(
                i -> given.get(i).ifPresent(check -> created.put(asked.get(i), created(check, asked.get(i).language()))));
        writes.created(created.entrySet().stream().collect(Collectors.toMap(one -> one.getKey().write(), Map.Entry::getValue)));
        return group.stream().map(one -> Optional.ofNullable(created.get(one))).toList();
    }

    private Created created(BoardingCheck check, Locale language) {
        try {
            return new Created(BoardingCheckResource.PATH + "/" + check.id(),
                    json.writeValueAsBytes(views.of(check, language)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always writable", e);
        }
    }

    /** A question with everything that its answer needs. */
    record Asked(KeyedWrite write, Question question, Asker asker, Locale language) {
    }
}
