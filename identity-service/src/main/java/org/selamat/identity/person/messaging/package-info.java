/** What the other services learn about persons: ids and keyed hashes only. */
package org.selamat.identity.person.messaging;
