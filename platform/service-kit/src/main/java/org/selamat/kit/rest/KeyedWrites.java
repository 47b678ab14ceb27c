package org.selamat.kit.rest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.kit.access.Caller;

/**
 * What {@link IdempotentWrite} promises, for requests that are served together in one transaction: effects and answers of all
 * commit together. The same request may come either way; a key that has an answer has it for both.
 */
@Singleton
public class KeyedWrites {

    private final IdempotentAnswers answers;
    private final AnswerCodec codec;

    KeyedWrites(IdempotentAnswers answers, AnswerCodec codec) {
        this.answers = answers;
        this.codec = codec;
    }

    /**
     * @param operation method and path of the request, {@code POST /partner/v1/boarding-checks}
     * @param content what the resource method would be given
     * @return empty without a key, or with one that isn't well-formed
     */
    public Optional<KeyedWrite> of(Caller caller, String operation, String key, Object content) {
        return Optional.ofNullable(key).filter(IdempotentWrites::isKey)
                .map(given -> new KeyedWrite(Claim.of(caller.issuer() + "|" + caller.subject(), operation,
                        given, codec.hash(new Object[] { content }))));
    }

    /**
     * Those that nobody has answered yet, in the active transaction. Somebody may be about to: {@link #created} finds out. A
     * key whose answer may be forgotten isn't among them until it is; alone its request gets a new one.
     */
    @Transactional(TxType.MANDATORY)
    public Set<KeyedWrite> open(Collection<KeyedWrite> writes) {
        var open = new HashSet<>(writes);
        answers.answered(open.stream().map(KeyedWrite::claim).toList()).forEach(claim -> open.remove(new KeyedWrite(claim)));
        return open;
    }

    /**
     * Keeps answers of 201, the last that the active transaction does: it waits for whoever holds one of the keys.
     *
     * @throws KeyTakenException when somebody else has answered one of them meanwhile; asked again, it isn't open any more
     */
    @Transactional(TxType.MANDATORY)
    public void created(Map<KeyedWrite, Created> given) {
        if (given.isEmpty()) {
            return;
        }
        var sealed = new HashMap<Claim, byte[]>();
        given.forEach((write, answer) -> sealed.put(write.claim(),
                codec.sealCreated(write.claim(), answer.location(), answer.body())));
        answers.addAll(sealed);
    }

    /**
     * An answer of 201.
     *
     * @param location path of what was made
     * @param body JSON
     */
    public record Created(String location, byte[] body) {
    }
}
