package org.selamat.gateway.files;

import java.util.List;

/**
 * One {@code HTTPRoute} file: the operations of one service for one audience.
 *
 * @param door
 *        from the label {@code selamat.org/door}, by which the policies find their routes
 */
public record HttpRoute(String name, Door door, List<String> hostnames, List<RouteRule> rules) {
}
