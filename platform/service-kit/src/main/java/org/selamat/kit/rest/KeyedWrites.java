package org.selamat.kit.rest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        return Optional.ofNullable(key).filter(given -> IdempotentWrites.KEY.matcher(given).matches())
                .map(given -> new KeyedWrite(new IdempotentAnswers.Claim(caller.issuer() + "|" + caller.subject(), operation,
                        given, codec.hash(new Object[] { content }))));
    }

    /**
     * Claims in the active transaction.
     *
     * @return those to be served now; the others were answered before
     */
    @Transactional(TxType.MANDATORY)
    public Set<KeyedWrite> claim(Collection<KeyedWrite> writes) {
        return answers.claimAll(new HashSet<>(writes).stream().map(KeyedWrite::claim).toList()).stream().map(KeyedWrite::new)
                .collect(Collectors.toSet());
    }

    /** Keeps answers of 201 in the active transaction. */
    @Transactional(TxType.MANDATORY)
    public void created(Map<KeyedWrite, Created> given) {
        var sealed = new HashMap<IdempotentAnswers.Claim, byte[]>();
        given.forEach((write, answer) -> sealed.put(write.claim(),
                codec.sealCreated(write.claim(), answer.location(), answer.body())));
        answers.storeAll(sealed);
    }

    /** Gives claims back whose requests aren't answered after all, in the active transaction. */
    @Transactional(TxType.MANDATORY)
    public void release(Collection<KeyedWrite> writes) {
        writes.forEach(write -> answers.release(write.claim()));
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
