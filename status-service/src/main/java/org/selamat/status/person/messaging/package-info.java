/** Listens to identity-service: who exists, and by which documents they are found. */
package org.selamat.status.person.messaging;
