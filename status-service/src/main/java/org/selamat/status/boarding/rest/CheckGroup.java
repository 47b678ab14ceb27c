package org.selamat.status.boarding.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.selamat.kit.group.GroupCommit;
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
 * Questions of a group in one transaction: claimed by their keys, answered together, and their answers kept and signed before
 * the commit. Who isn't answered here asks again the long way: a question with an answer already, or about a flight that has
 * left.
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
        try {
            return QuarkusTransaction.requiringNew().call(() -> answered(group));
        } finally {
            TraceContext.clear();
        }
    }

    /** Nobody pays for another's trouble: all of them go the long way, each by itself. */
    @Override
    public boolean mayBeOneItem(RuntimeException failure) {
        return false;
    }

    private List<Optional<Created>> answered(List<Asked> group) {
        Set<KeyedWrite> claimed = writes.claim(group.stream().map(Asked::write).toList());
        Set<KeyedWrite> once = new HashSet<>();
        List<Integer> open = IntStream.range(0, group.size()).boxed().filter(i -> claimed.contains(group.get(i).write()))
                .filter(i -> once.add(group.get(i).write())).toList();
        List<Optional<BoardingCheck>> given = checks.check(open.stream().map(i -> group.get(i).question()).toList(),
                open.stream().map(i -> group.get(i).asker()).toList());
        Map<Integer, Created> created = new HashMap<>();
        IntStream.range(0, open.size()).forEach(i -> given.get(i)
                .ifPresent(check -> created.put(open.get(i), created(check, group.get(open.get(i)).language()))));
        keep(group, created, open);
        return IntStream.range(0, group.size()).mapToObj(i -> Optional.ofNullable(created.get(i))).toList();
    }

    private void keep(List<Asked> group, Map<Integer, Created> created, List<Integer> claimed) {
        Map<KeyedWrite, Created> kept = new HashMap<>();
        created.forEach((i, answer) -> kept.put(group.get(i).write(), answer));
        writes.created(kept);
        List<KeyedWrite> refused = new ArrayList<>();
        claimed.stream().filter(i -> !created.containsKey(i)).forEach(i -> refused.add(group.get(i).write()));
        writes.release(refused);
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
