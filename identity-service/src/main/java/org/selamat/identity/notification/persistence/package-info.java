/** The queue of outgoing messages and the record of every decision to send or not. */
package org.selamat.identity.notification.persistence;
