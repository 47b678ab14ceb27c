/**
 * Test kit of the services: real PostgreSQL, Kafka and token issuers, and the rules that every service keeps, as base classes.
 */
package org.selamat.kit.testing;
