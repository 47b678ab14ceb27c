/** The trace that a piece of work belongs to, from the edge through events to the log line. */
package org.selamat.kit.trace;
