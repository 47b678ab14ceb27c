package org.selamat.status.webhook.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an airline wants corrections. Only https to a named public host; a local set-up may allow plain http to this machine.
 */
public record WebhookUrl(URI uri) {

    private static final int MAX_LENGTH = 500;
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[.*]");

    /** @return empty for an address that nothing will be sent to */
    public static Optional<WebhookUrl> parse(String text, boolean allowLoopbackHttp) {
        try {
            URI uri = new URI(text);
            boolean plain = uri.getUserInfo() == null && uri.getFragment() == null && uri.getHost() != null
                    && text.length() <= MAX_LENGTH;
            return plain && (isPublicHttps(uri) || allowLoopbackHttp && isLoopbackHttp(uri)) ? Optional.of(new WebhookUrl(uri))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    public boolean isLoopback() {
        return LOOPBACK.matcher(uri.getHost()).matches();
    }

    private static boolean isPublicHttps(URI uri) {
        return "https".equals(uri.getScheme()) && !LOOPBACK.matcher(uri.getHost()).matches()
                && !ADDRESS.matcher(uri.getHost()).matches();
    }

    private static boolean isLoopbackHttp(URI uri) {
        return "http".equals(uri.getScheme()) && LOOPBACK.matcher(uri.getHost()).matches();
    }
}
