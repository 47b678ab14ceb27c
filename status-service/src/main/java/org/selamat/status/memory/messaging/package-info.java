/** Reads the topics that the memory is built from, all partitions of them, on every replica. */
package org.selamat.status.memory.messaging;
