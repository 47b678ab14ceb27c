/** Events between services: outbox and relay, inbox, dead letters and the CloudEvents envelope on Kafka. */
package org.selamat.kit.event;
