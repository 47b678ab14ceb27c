/** Events that commit with what they tell of, and their way to Kafka. */
package org.selamat.twin.outbox;
