package org.selamat.identity.domain;

/**
 * An address that can be written to, in the one spelling we use for it: E.164 for phones, lower case for e-mail. It is personal
 * data, so {@code toString} shows only the mask.
 */
public record Destination(Channel channel, String value) {

    private static final String HIDDEN = "•••";

    /**
     * The spelling under which budgets and handles are kept: one mailbox stays one, whatever tag stands behind its plus sign.
     */
    public String canonical() {
        return channel == Channel.EMAIL ? EmailAddress.withoutTag(value) : value;
    }

    /** Enough for its owner to recognise it, too little for anyone else: {@code +60•••678}, {@code a•••@example.org}. */
    public String masked() {
        return switch (channel) {
            case SMS -> value.substring(0, 3) + HIDDEN + value.substring(value.length() - 3);
            case EMAIL -> value.charAt(0) + HIDDEN + value.substring(value.indexOf('@'));
        };
    }

    @Override
    public String toString() {
        return masked();
    }
}
